// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_sections.h"

#include "widgets/button.h"

#include <QHBoxLayout>

namespace casb::ui {
namespace {

SettingSpec spec(const QStringList &path, SettingSpec::Kind kind, const QString &name, const QString &label,
                 const QString &accessible, const QString &missing = {}, const QString &unit = {}, int width = 200)
{
    SettingSpec out;
    out.path = path;
    out.kind = kind;
    out.name = name;
    out.label = label;
    out.accessible = accessible;
    out.missing = missing;
    out.unit = unit;
    out.width = width;
    return out;
}

} // namespace

DestinationsForm::DestinationsForm(DraftEditor &editor, const Theme &theme, QWidget *parent)
    : SettingsForm(editor, theme, parent)
{
    const QStringList names = editor.draft().children({QStringLiteral("outputs")});
    addNote(tr("Every record goes to every destination. What one of them cannot take yet waits for it in the store."));
    for (const QString &name : names)
        addDestination(name);
    if (names.isEmpty() && editor.draft().readable())
        addNote(tr("None is left: at least one is needed. “Only on this computer (console)” is one, too."), Colour::Bad);
    QHBoxLayout *row = addHeading({});
    Button *add = makeButton(tr("Add a destination"), QStringLiteral("addDestination"), tr("Add a destination"));
    row->insertWidget(0, add);
    row->addStretch();
    connect(add, &QAbstractButton::clicked, this, &DestinationsForm::addNew);
    finish();
}

void DestinationsForm::addDestination(const QString &name)
{
    using Kind = SettingSpec::Kind;
    const QStringList path{QStringLiteral("outputs"), name};
    const QStringList config = path + QStringList{QStringLiteral("config")};
    const auto at = [&](const char *key) { return config + QStringList{QLatin1String(key)}; };
    const auto of = [&](const QString &label) { return tr("%1 of %2").arg(label, name); };
    QHBoxLayout *heading = addHeading(name);
    Button *remove = makeButton(tr("Remove"), QStringLiteral("remove ") + name, tr("Remove the destination %1").arg(name));
    heading->addWidget(remove);
    connect(remove, &QAbstractButton::clicked, this,
            [this, path] { m_editor.change(path, removeYaml(m_editor.draft().text(), path)); });
    SettingSpec kind = spec(path + QStringList{QStringLiteral("type")}, Kind::Choice, QStringLiteral("type ") + name, tr("Kind"),
                            of(tr("Kind")));
    kind.choices = {{QStringLiteral("devo_platform"), tr("Devo (devo_platform)")},
                    {QStringLiteral("relay"), tr("Relay, TLS (relay)")},
                    {QStringLiteral("syslog"), tr("Relay in the house (syslog)")},
                    {QStringLiteral("console"), tr("Only on this computer (console)")}};
    addField(kind);
    const QString type = m_editor.draft().value(path + QStringList{QStringLiteral("type")}).value_or(QString());
    if (type != QLatin1String("console") && type != QLatin1String("stdout")) {
        SettingSpec address = spec(at("address"), Kind::Text, QStringLiteral("address ") + name, tr("Address"), of(tr("Address")), {},
                                   {}, 230);
        address.aliases = {QStringLiteral("url"), QStringLiteral("location")};
        addField(address);
        const bool devo = type == QLatin1String("devo_platform");
        addField(spec(at("port"), Kind::Number, QStringLiteral("port ") + name, tr("Port"), of(tr("Port")),
                      devo ? QStringLiteral("443") : QStringLiteral("13000"), {}, 76));
        // A relay in the house is spoken to in the clear unless a chain is given.
        const bool encrypted = devo || type == QLatin1String("relay") || m_editor.draft().value(at("chain"))
            || m_editor.draft().value(at("chain_loc"));
        SettingSpec transport = spec(at("type"), Kind::Choice, QStringLiteral("transport ") + name, tr("Encryption"),
                                     of(tr("Encryption")), encrypted ? QStringLiteral("SSL") : QStringLiteral("TCP"));
        transport.choices = {{QStringLiteral("SSL"), tr("TLS (SSL)")}, {QStringLiteral("TCP"), tr("none, plain TCP")}};
        addField(transport);
        for (const auto &[key, label] : {std::pair{"chain", tr("Chain")}, std::pair{"cert", tr("Certificate")}, std::pair{"key", tr("Key")}}) {
            SettingSpec file = spec(at(key), Kind::File, QLatin1String(key) + QString(u' ' + name), label, of(label));
            file.aliases = {QLatin1String(key) + QStringLiteral("_loc")};
            addField(file);
        }
        addField(spec(at("concurrent_connections"), Kind::Number, QStringLiteral("connections ") + name, tr("Connections"),
                      of(tr("Connections")), QStringLiteral("1"), {}, 76));
    }
    addLine();
}

void DestinationsForm::addNew()
{
    const QStringList outputs{QStringLiteral("outputs")};
    const QStringList taken = m_editor.draft().children(outputs);
    int number = 1;
    while (taken.contains(QStringLiteral("devo_%1").arg(number)))
        ++number;
    m_editor.change(outputs, addYamlBlock(m_editor.draft().text(), outputs, QStringLiteral("devo_%1").arg(number),
                                          {QStringLiteral("type: devo_platform"), QStringLiteral("config:"),
                                           QStringLiteral("  address: collector-eu.devo.io"), QStringLiteral("  port: 443"),
                                           QStringLiteral("  type: SSL"), QStringLiteral("  chain: chain.crt"),
                                           QStringLiteral("  cert: mydomain.crt"), QStringLiteral("  key: mydomain.key")}));
}

LimitsForm::LimitsForm(DraftEditor &editor, const Theme &theme, QWidget *parent) : SettingsForm(editor, theme, parent)
{
    addNote(tr("All limits must allow a request. They are shared by all services of a credential, and the daily count "
               "survives a restart."));
    for (const QString &input : editor.draft().children({QStringLiteral("inputs")})) {
        const QStringList path{QStringLiteral("inputs"), input};
        addLimits(path, input, true);
        for (const QString &service : editor.draft().children(path + QStringList{QStringLiteral("services")}))
            addLimits(path + QStringList{QStringLiteral("services"), service}, tr("%1, %2 alone").arg(input, service), false);
    }
    finish();
}

void LimitsForm::addLimits(const QStringList &owner, const QString &words, bool hasDefault)
{
    using Kind = SettingSpec::Kind;
    const QStringList list = owner + QStringList{QStringLiteral("requests_limits")};
    const QStringList items = m_editor.draft().children(list);
    addLine();
    QHBoxLayout *heading = addHeading(words);
    Button *add = makeButton(items.isEmpty() && hasDefault ? tr("Set limits of its own") : tr("Add a limit"),
                             QStringLiteral("addLimit ") + owner.last(), tr("Add a limit of %1").arg(words));
    heading->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, [this, list, first = items.isEmpty() && hasDefault] {
        const QString second = QStringLiteral("{period: \"1s\", number_of_requests: 1}");
        m_editor.change(list, addYamlItem(m_editor.draft().text(), list, second));
        if (first)
            m_editor.change(list, addYamlItem(m_editor.draft().text(), list,
                                              QStringLiteral("{period: \"1d\", number_of_requests: 1000}")));
    });
    if (items.isEmpty())
        addNote(hasDefault ? tr("None is written: 1 request in any 1 s and 1,000 a day, as Proofpoint allows.")
                           : tr("None of its own."));
    for (const QString &item : items) {
        const QStringList path = list + QStringList{item};
        const QString key = owner.last() + u' ' + item;
        addField(spec(path + QStringList{QStringLiteral("number_of_requests")}, Kind::Number, QStringLiteral("requests ") + key,
                      tr("Requests"), tr("Requests of limit %1 of %2").arg(item, words), {}, tr("−1: no limit"), 90));
        addField(spec(path + QStringList{QStringLiteral("period")}, Kind::Time, QStringLiteral("limitPeriod ") + key, tr("in any"),
                      tr("Period of limit %1 of %2").arg(item, words), {}, tr("s, m, h, d, w, such as 10m"), 90));
        QHBoxLayout *row = addRow({});
        Button *remove = makeButton(tr("Remove this limit"), QStringLiteral("removeLimit ") + key,
                                    tr("Remove limit %1 of %2").arg(item, words));
        row->addWidget(remove);
        row->addStretch();
        connect(remove, &QAbstractButton::clicked, this, [this, list, path, only = items.size() == 1] {
            m_editor.change(path, removeYaml(m_editor.draft().text(), only ? list : path));
        });
    }
}

RetentionForm::RetentionForm(DraftEditor &editor, const Theme &theme, QWidget *parent) : SettingsForm(editor, theme, parent)
{
    using Kind = SettingSpec::Kind;
    const QString globals = QStringLiteral("globals");
    addHeading(tr("Delivered records"));
    addNote(tr("They stay for looking at on the page Records, and are removed when they are older or the store is full. "
               "Records that wait for a destination are never removed."));
    addField(spec({globals, QStringLiteral("persistence"), QStringLiteral("config"), QStringLiteral("retention_in_days")},
                  Kind::Number, QStringLiteral("retention"), tr("Keep for"), tr("Days for which delivered records are kept"),
                  QStringLiteral("8"), tr("d"), 76));
    addLine();
    addHeading(tr("Waiting records"));
    addNote(tr("When as much waits for a destination, no pull begins until some of it is delivered."));
    addField(spec({globals, QStringLiteral("queue_max_size_in_mb")}, Kind::Number, QStringLiteral("queueMegabytes"), tr("At most"),
                  tr("Megabytes that may wait"), QStringLiteral("1024"), tr("MB, compressed"), 90));
    addField(spec({globals, QStringLiteral("queue_max_size_in_messages")}, Kind::Number, QStringLiteral("queueMessages"),
                  tr("and at most"), tr("Records that may wait"), QStringLiteral("10000"), tr("records on their way"), 90));
    finish();
}

} // namespace casb::ui
