// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"
#include "widgets/theme.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace casb::ui {

class Button;
class Label;
class StatusChip;

/// One change of a setting: where it stands in config.yaml, and its new value as YAML writes it.
struct SettingChange {
    QStringList path;
    QString value;
    bool operator==(const SettingChange &) const = default;
};

/// An input's access, environment, periods and start times, as a validated form.
class TenantForm : public QWidget
{
    Q_OBJECT

public:
    TenantForm(const InputConfig &input, qint64 requestsPerDay, const Theme &theme, QWidget *parent = nullptr);

    /// What differs from the configuration; only meaningful when errorCount() is 0.
    [[nodiscard]] QList<SettingChange> changes() const;
    [[nodiscard]] int errorCount() const;
    [[nodiscard]] int changeCount() const;
    /// The input with all changes.
    [[nodiscard]] InputConfig edited() const;
    void discard();
    /// What was typed into the fields that differ, by field; type() puts it into another form of the same input.
    [[nodiscard]] QHash<QString, QString> typed() const;
    void type(const QHash<QString, QString> &texts);
    void showCredentials(bool good, const QString &words);

signals:
    void changed();
    void credentialsWanted();

private:
    struct Field {
        QLineEdit *edit = nullptr;
        Label *hint = nullptr;
        Label *dot = nullptr;
        QString original;
        QString hintText;
        QString error;
        int service = -1; ///< −1: of the input
        enum class Kind : quint8 { Environment, Period, Start, Window } kind = Kind::Environment;
    };
    void addHeading(const QString &words);
    void addField(Field::Kind kind, int service, const QString &label, const QString &value, const QString &unit,
                  const QString &hint, const QString &name, int width);
    void check(Field &field);
    [[nodiscard]] QString problem(const Field &field) const;

    const Theme &m_theme;
    InputConfig m_input;
    qint64 m_requestsPerDay;
    QVBoxLayout *m_layout;
    StatusChip *m_credentials;
    QList<Field> m_fields;
};

} // namespace casb::ui
