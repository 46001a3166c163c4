// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/letter_detail.h"
#include "dead_letters/letter_text.h"
#include "session/time_display.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

namespace casb::ui {
namespace {

constexpr qint64 kLargestFile = 64LL << 20;

} // namespace

void LetterDetail::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Load a repaired object"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LetterDetail::load);
    dialog->open();
}

void LetterDetail::load(const QString &path)
{
    if (!repairable())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("Not loaded"), {ErrorId::ConfigRead, file.errorString(), path});
        return;
    }
    if (file.size() > kLargestFile) {
        emit failed(tr("Not loaded"),
                    {ErrorId::BodyTooLarge, tr("it is larger than %1").arg(sizeText(kLargestFile)), path});
        return;
    }
    const QByteArray bytes = file.readAll();
    if (isEditable(bytes))
        m_drafts.insert(m_id, {editableText(bytes).toUtf8(), false});
    else
        m_drafts.insert(m_id, {bytes, true});
    showText();
}

void LetterDetail::chooseSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the bytes of the dead letter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const bool block = m_letter->kind == DeadLetter::Kind::DamagedBlock;
    dialog->selectFile(
        QStringLiteral("dead-letter-%1.%2").arg(m_id).arg(block ? QStringLiteral("bin") : QStringLiteral("json")));
    connect(dialog, &QFileDialog::fileSelected, this, [this, raw = m_letter->raw](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(raw) != raw.size() || !file.commit())
            emit failed(tr("Not saved"), {ErrorId::ConfigRead, file.errorString(), path});
    });
    dialog->open();
}

} // namespace casb::ui
