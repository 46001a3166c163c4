// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/file_field.h"

#include "widgets/button.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QStyle>
#include <QUrl>

namespace casb::ui {

FileField::FileField(const Theme &theme, const QString &name, Kind kind, const QString &filter, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_filter(filter), m_edit(new QLineEdit)
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_edit->setAccessibleName(name);
    m_edit->setFont(theme.font(Type::Small));
    m_edit->setAcceptDrops(false);
    m_edit->setProperty("tall", true);
    row->addWidget(m_edit, 1);
    auto *choose = new Button(theme, ButtonKind::Normal, tr("Choose…"));
    choose->setAccessibleName(tr("Choose %1…").arg(name));
    choose->setAutoDefault(false);
    choose->setMinimumHeight(theme.length(Length::ControlDialog));
    row->addWidget(choose);
    setFocusProxy(m_edit);
    connect(choose, &QAbstractButton::clicked, this, &FileField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_edit->setToolTip(m_edit->text());
        emit changed(path());
    });
}

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void FileField::setWrong(bool on)
{
    if (m_edit->property("error").toBool() == on)
        return;
    m_edit->setProperty("error", on);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_edit->accessibleName(), path().isEmpty() ? QDir::homePath() : path(), m_filter);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent *event)
{
    setPath(event->mimeData()->urls().first().toLocalFile());
}

} // namespace casb::ui
