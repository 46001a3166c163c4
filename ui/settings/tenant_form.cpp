// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tenant_form.h"

#include "base/time_text.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/status_chip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace casb::ui {
namespace {

constexpr int kLabelWidth = 126;

QString regionWords(const QString &region)
{
    if (region == QLatin1String("eu"))
        return TenantForm::tr("Europe (eu)");
    if (region == QLatin1String("us"))
        return TenantForm::tr("United States (us)");
    if (region == QLatin1String("au"))
        return TenantForm::tr("Australia (au)");
    return region;
}

QHBoxLayout *labelled(const Theme &theme, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new Label(theme, Type::Body, Colour::TextMuted, words);
    label->setFixedWidth(kLabelWidth);
    row->addWidget(label);
    return row;
}

} // namespace

TenantForm::TenantForm(const InputConfig &input, qint64 requestsPerDay, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_input(input), m_requestsPerDay(requestsPerDay), m_layout(new QVBoxLayout(this)),
      m_credentials(new StatusChip(theme, Type::Body))
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(6);
    addHeading(tr("Access"));
    auto *access = labelled(theme, tr("Credentials"));
    m_credentials->setObjectName(QStringLiteral("credentialStatus"));
    m_credentials->setCalm(true);
    auto *enter = new Button(theme, ButtonKind::Normal, tr("Enter new…"));
    enter->setObjectName(QStringLiteral("enterCredentials"));
    enter->setAccessibleName(tr("Enter new credentials of %1").arg(input.name));
    enter->setSmall(true);
    access->addWidget(m_credentials);
    access->addStretch();
    access->addWidget(enter);
    m_layout->addLayout(access);
    auto *region = labelled(theme, tr("Region"));
    region->addWidget(new Label(theme, Type::Body, Colour::Text, regionWords(input.region)));
    region->addWidget(new Label(theme, Type::Small, Colour::TextMuted, input.authBaseUrl.host()));
    region->addStretch();
    m_layout->addLayout(region);
    addField(Field::Kind::Environment, -1, tr("Environment"), input.environment, {}, {}, QStringLiteral("environment"), 170);
    for (int i = 0; i < input.services.size(); ++i) {
        const ServiceConfig &service = input.services[i];
        auto *line = new QFrame;
        line->setFixedHeight(1);
        const auto style = [line, &theme] {
            line->setStyleSheet(QStringLiteral("background: %1;").arg(theme.colour(Colour::Border).name()));
        };
        style();
        connect(&theme, &Theme::changed, line, style);
        m_layout->addSpacing(4);
        m_layout->addWidget(line);
        m_layout->addSpacing(4);
        addHeading(service.name);
        addField(Field::Kind::Period, i, tr("Pull every"), QString::number(service.requestPeriodSeconds), tr("s"),
                 {}, QStringLiteral("period %1").arg(service.name), 76);
        addField(Field::Kind::Start, i, tr("Collect from"), service.initialStartTime, {},
                 tr("A change here resets the state at the next start."), QStringLiteral("start %1").arg(service.name), 200);
        if (service.name == QLatin1String("alerts"))
            addField(Field::Kind::Window, i, tr("Window"), QString::number(service.windowHours), tr("h, between 1 h and 30 d"),
                     {}, QStringLiteral("window %1").arg(service.name), 76);
    }
    m_layout->addStretch();
    connect(enter, &QAbstractButton::clicked, this, &TenantForm::credentialsWanted);
}

void TenantForm::addHeading(const QString &words)
{
    m_layout->addWidget(new Label(m_theme, Type::Strong, Colour::Text, words));
}

void TenantForm::addField(Field::Kind kind, int service, const QString &label, const QString &value, const QString &unit,
                          const QString &hint, const QString &name, int width)
{
    Field field;
    field.kind = kind;
    field.service = service;
    field.original = value;
    field.hintText = hint;
    field.edit = new QLineEdit(value);
    field.edit->setObjectName(name);
    field.edit->setAccessibleName(service < 0 ? label : tr("%1 of %2").arg(label, m_input.services[service].name));
    field.edit->setFixedWidth(width);
    field.dot = new Label(m_theme, Type::Body, Colour::Accent, QStringLiteral("●"));
    field.dot->setAccessibleName(tr("changed"));
    field.dot->hide();
    field.hint = new Label(m_theme, Type::Small, Colour::TextMuted, hint);
    field.hint->setObjectName(QStringLiteral("hint ") + name);
    field.hint->setWordWrap(true);
    field.hint->setVisible(!hint.isEmpty());
    field.hint->setContentsMargins(kLabelWidth + 8, 0, 0, 0);
    auto *row = labelled(m_theme, label);
    row->addWidget(field.edit);
    if (!unit.isEmpty())
        row->addWidget(new Label(m_theme, Type::Body, Colour::TextMuted, unit));
    row->addWidget(field.dot);
    row->addStretch();
    m_layout->addLayout(row);
    m_layout->addWidget(field.hint);
    m_fields.append(field);
    const qsizetype index = m_fields.size() - 1;
    connect(field.edit, &QLineEdit::textChanged, this, [this, index] {
        check(m_fields[index]);
        emit changed();
    });
}

QString TenantForm::problem(const Field &field) const
{
    const QString text = field.edit->text().trimmed();
    bool number = false;
    const int value = text.toInt(&number);
    switch (field.kind) {
    case Field::Kind::Environment:
        return {};
    case Field::Kind::Period:
        if (!number || value < 1)
            return tr("Expected whole seconds from 1.");
        if (m_requestsPerDay > 0 && 86400 / value > m_requestsPerDay)
            return tr("%1 pulls a day need more than the %2 requests allowed. Use %3 s or more.")
                .arg(numberText(86400 / value), numberText(m_requestsPerDay),
                     numberText((2 * 86400 + m_requestsPerDay - 1) / m_requestsPerDay));
        return {};
    case Field::Kind::Start:
        return parseIsoTime(text) && text.endsWith(u'Z') ? QString() : tr("Expected a time like 2026-03-01T00:00:00Z.");
    case Field::Kind::Window:
        return number && value >= 1 && value <= 720 ? QString() : tr("Expected whole hours from 1 to 720.");
    }
    return {};
}

void TenantForm::check(Field &field)
{
    field.error = problem(field);
    const bool wrong = !field.error.isEmpty();
    field.dot->setVisible(field.edit->text().trimmed() != field.original);
    field.hint->setText(wrong ? field.error : field.hintText);
    field.hint->setColour(wrong ? Colour::Bad : Colour::TextMuted);
    field.hint->setVisible(wrong || !field.hintText.isEmpty());
    if (field.edit->property("error").toBool() != wrong) {
        field.edit->setProperty("error", wrong);
        field.edit->style()->unpolish(field.edit);
        field.edit->style()->polish(field.edit);
    }
}

QList<SettingChange> TenantForm::changes() const
{
    QList<SettingChange> out;
    for (const Field &field : m_fields) {
        const QString text = field.edit->text().trimmed();
        if (text == field.original)
            continue;
        QStringList path{QStringLiteral("inputs"), m_input.name};
        if (field.service >= 0)
            path += {QStringLiteral("services"), m_input.services[field.service].name};
        switch (field.kind) {
        case Field::Kind::Environment: out.append({path + QStringList{QStringLiteral("environment")}, text}); break;
        case Field::Kind::Period: out.append({path + QStringList{QStringLiteral("request_period_in_seconds")}, text}); break;
        case Field::Kind::Start:
            out.append({path + QStringList{QStringLiteral("initial_start_time_in_utc")}, u'"' + text + u'"'});
            break;
        case Field::Kind::Window: out.append({path + QStringList{QStringLiteral("override_window_in_hours")}, text}); break;
        }
    }
    return out;
}

int TenantForm::errorCount() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(), [](const Field &field) { return !field.error.isEmpty(); }));
}

int TenantForm::changeCount() const
{
    return int(changes().size());
}

InputConfig TenantForm::edited() const
{
    InputConfig out = m_input;
    for (const Field &field : m_fields) {
        const QString text = field.edit->text().trimmed();
        switch (field.kind) {
        case Field::Kind::Environment: out.environment = text; break;
        case Field::Kind::Period: out.services[field.service].requestPeriodSeconds = text.toInt(); break;
        case Field::Kind::Start:
            out.services[field.service].initialStartTime = text;
            out.services[field.service].initialStartMs = parseIsoTime(text).value_or(0);
            break;
        case Field::Kind::Window: out.services[field.service].windowHours = text.toInt(); break;
        }
    }
    return out;
}

void TenantForm::discard()
{
    for (const Field &field : m_fields)
        field.edit->setText(field.original);
}

QHash<QString, QString> TenantForm::typed() const
{
    QHash<QString, QString> out;
    for (const Field &field : m_fields) {
        if (field.edit->text() != field.original)
            out.insert(field.edit->objectName(), field.edit->text());
    }
    return out;
}

void TenantForm::type(const QHash<QString, QString> &texts)
{
    for (const Field &field : m_fields) {
        if (const auto it = texts.constFind(field.edit->objectName()); it != texts.constEnd())
            field.edit->setText(*it);
    }
}

void TenantForm::showCredentials(bool good, const QString &words)
{
    m_credentials->setState(good ? MarkState::Good : MarkState::Bad, words);
    m_credentials->setToolTip(words);
}

} // namespace casb::ui
