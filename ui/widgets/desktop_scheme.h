// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace casb::ui {

/// What the desktop's settings portal says of light and dark, where there is one (Linux). Asks without waiting.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Empty: the desktop has not said (yet).
    [[nodiscard]] std::optional<bool> dark() const { return m_dark; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QVariant &value);

private:
    void take(QVariant value);

    std::optional<bool> m_dark;
};

} // namespace casb::ui
