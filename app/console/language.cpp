// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

// The macro declares a function, which must not be in a namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(casb_translations);
}

namespace casb {
namespace {

const QString kFolder = QStringLiteral(":/i18n");

/// Puts @p file of @p folder in the place of what was called @p name before; an empty @p file only takes that away.
void replaceTranslator(const QString &name, const QString &file, const QString &folder)
{
    delete QCoreApplication::instance()->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly); // removes itself
    if (file.isEmpty())
        return;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    translator->setObjectName(name);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList availableLanguages()
{
    initTranslations();
    QStringList codes{QStringLiteral("en")};
    const QStringList files = QDir(kFolder).entryList({QStringLiteral("casb_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    return codes;
}

QString nativeLanguageName(const QString &code)
{
    // QLocale says "American English" and "español de España".
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    const QLocale locale(code);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return name;
}

QString resolvedLanguage(const QString &code)
{
    const QStringList available = availableLanguages();
    if (!code.isEmpty())
        return available.contains(code) ? code : available.first();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        if (const QString language = tag.section(u'-', 0, 0); available.contains(language))
            return language;
    }
    return available.first();
}

void installLanguage(const QString &code)
{
    const QString language = resolvedLanguage(code);
    const bool translated = language != QLatin1String("en");
    // Numbers and dates follow the words; the territory is that of the system where both speak the same language.
    const QLocale wanted(language);
    QLocale::setDefault(QLocale::system().language() == wanted.language() ? QLocale::system() : wanted);
    // The one installed last is asked first.
    replaceTranslator(QStringLiteral("qtTranslator"), translated ? QStringLiteral("qtbase_") + language : QString(),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replaceTranslator(QStringLiteral("casbTranslator"), translated ? QStringLiteral("casb_") + language : QString(), kFolder);
}

} // namespace casb
