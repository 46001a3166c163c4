// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secret_field.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStyle>

namespace casb::ui {
namespace {

/// The eye is no stop of the Tab key: it has a key of its own while the field has the keyboard.
constexpr QKeyCombination kRevealKey = Qt::CTRL | Qt::SHIFT | Qt::Key_R;

} // namespace

SecretField::SecretField(const Theme &theme, const QString &name, QWidget *parent)
    : QLineEdit(parent), m_eye(addAction(icon(theme, QStringLiteral("eye"), Colour::TextMuted), QLineEdit::TrailingPosition))
{
    setAccessibleName(name);
    setEchoMode(QLineEdit::Password);
    setFont(theme.font(Type::Mono));
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setCheckable(true);
    m_eye->setText(tr("Reveal %1").arg(name));
    const QString words =
        QStringLiteral("%1 (%2)").arg(m_eye->text(), QKeySequence(kRevealKey).toString(QKeySequence::NativeText));
    m_eye->setToolTip(words);
    setAccessibleDescription(words);
    connect(m_eye, &QAction::toggled, this,
            [this](bool on) { setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(false); });
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() == kRevealKey)
        m_eye->toggle();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretField::setRefused(bool on)
{
    if (property("error").toBool() == on)
        return;
    setProperty("error", on);
    style()->unpolish(this);
    style()->polish(this);
}

void SecretField::setRevealed(bool on)
{
    m_eye->setChecked(on);
}

} // namespace casb::ui
