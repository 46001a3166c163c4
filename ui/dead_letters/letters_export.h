// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/store_queries.h"

#include <QObject>
#include <memory>

namespace casb::ui {

/// Writes the dead letters that a filter accepts into a file, newest first, a line of JSON each, some at a time on the
/// reader thread. The file appears when it is complete.
class LettersExport : public QObject
{
    Q_OBJECT

public:
    LettersExport(StoreQueries &queries, const DeadLetterQuery &filter, const QString &path, QObject *parent = nullptr);
    ~LettersExport() override;

    void start();
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    /// @p problem empty: the file is there.
    void finished(qint64 written, const QString &problem);

private:
    struct Work;
    void next();

    StoreQueries &m_queries;
    int m_generation; ///< of the store that is exported
    QString m_path;
    std::shared_ptr<Work> m_work; ///< used in the reader thread by one step at a time
};

/// One line of the file, without its end: bytes as text where they are UTF-8, else in base 64.
QByteArray letterLine(const DeadLetter &letter);

} // namespace casb::ui
