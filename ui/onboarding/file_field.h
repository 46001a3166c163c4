// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QLineEdit;

namespace casb::ui {

/// The path of a file or a folder, typed or chosen in a dialog.
class FileField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { File, Folder };
    /// @p filter as of QFileDialog.
    FileField(const Theme &theme, const QString &name, Kind kind, const QString &filter = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    /// Emits changed() when it is another one.
    void setPath(const QString &path);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setWrong(bool on);

signals:
    void changed(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();

    Kind m_kind;
    QString m_filter;
    QLineEdit *m_edit;
};

} // namespace casb::ui
