// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/records_export.h"
#include "widgets/panel.h"

#include <QPointer>

namespace casb::ui {

class Button;
class Mark;
class ProgressBar;

/// An export under way: how far it is, and a button that ends it. Hidden until one begins.
class RecordsExportBar : public Panel
{
    Q_OBJECT

public:
    explicit RecordsExportBar(const Theme &theme, QWidget *parent = nullptr);

    /// One at a time: an earlier one that still runs is ended.
    void run(StoreQueries &queries, const RecordFilter &filter, RecordsExport::Format format, const QString &path);
    [[nodiscard]] bool running() const { return m_export != nullptr; }

private:
    void showProgress(qint64 written, qint64 lookedAt, qint64 kept);
    void end(qint64 written, const QString &problem);
    void stopOrHide();

    QPointer<RecordsExport> m_export;
    Mark *m_mark;
    Label *m_words;
    ProgressBar *m_bar;
    Button *m_stop;
};

} // namespace casb::ui
