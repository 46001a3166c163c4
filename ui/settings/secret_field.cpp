// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secret_field.h"

#include "widgets/icon.h"

#include <QAction>
#include <QStyle>

namespace casb::ui {

SecretField::SecretField(const Theme &theme, const QString &name, QWidget *parent)
    : QLineEdit(parent), m_eye(addAction(icon(theme, QStringLiteral("eye"), Colour::TextMuted), QLineEdit::TrailingPosition))
{
    setAccessibleName(name);
    setEchoMode(QLineEdit::Password);
    setFont(theme.font(Type::Mono));
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setCheckable(true);
    m_eye->setText(tr("Reveal %1").arg(name));
    m_eye->setToolTip(m_eye->text());
    connect(m_eye, &QAction::toggled, this,
            [this](bool on) { setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(false); });
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
