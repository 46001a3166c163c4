// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_ready.h"
#include "onboarding/certificate_reader.h"
#include "onboarding/destination_page.h"
#include "onboarding/file_field.h"
#include "onboarding/found_list.h"
#include "onboarding/test_panel.h"
#include "session/time_display.h"
#include "settings/secret_field.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 86'400'000;

} // namespace

/// A .p12 holds the key as well, under a password.
void DestinationPage::bundleChosen(const QString &path)
{
    const QString now = isKeyBundle(path) ? path : QString();
    if (now == draft().bundlePath)
        return;
    draft().bundlePath = now;
    draft().unpacked.reset();
    draft().devo.certPath.clear();
    if (!now.isEmpty())
        draft().devo.keyPath.clear();
    showBundle();
    if (!now.isEmpty())
        unpackBundle();
}

void DestinationPage::showBundle()
{
    const bool bundle = !draft().bundlePath.isEmpty();
    m_keyBox->setVisible(!bundle);
    m_passwordBox->setVisible(bundle);
}

void DestinationPage::unpackBundle()
{
    const QString path = draft().bundlePath;
    const int number = ++m_unpacking;
    if (path.isEmpty())
        return;
    const QString password = m_password->text();
    whenReady(QtConcurrent::run([path, password] { return readKeyBundle(path, password); }), this,
              [this, number](const Result<KeyBundle> &bundle) {
                  if (number != m_unpacking || draft().bundlePath.isEmpty())
                      return; // another one was chosen since
                  draft().devo.certPath.clear();
                  draft().devo.keyPath.clear();
                  m_facts->clear();
                  m_password->setRefused(!bundle && !m_password->text().isEmpty());
                  auto folder = std::make_shared<QTemporaryDir>();
                  const Result<KeyFiles> files =
                      bundle ? unpackKeyBundle(*bundle, folder->path()) : Result<KeyFiles>(bundle.error());
                  if (files) {
                      draft().unpacked = folder;
                      takeKeyFiles(draft(), *files);
                      if (!files->chain.isEmpty()) {
                          m_loading = true;
                          m_chain->setPath(files->chain);
                          m_loading = false;
                      }
                  }
                  changed();
                  if (!files)
                      m_facts->add(m_password->text().isEmpty() ? MarkState::Attention : MarkState::Bad,
                                   QFileInfo(draft().bundlePath).fileName(),
                                   m_password->text().isEmpty() ? tr("asks for its password") : files.error().detail);
              });
}

/// Devo gives chain, certificate and key as a set: who names one of them has the others beside it.
void DestinationPage::fillNeighbours(const QString &certificate)
{
    if (m_lookingBeside || certificate.isEmpty() || isKeyBundle(certificate))
        return; // what was typed meanwhile is looked at when this one is known
    m_lookingBeside = true;
    const auto looking = QtConcurrent::run([certificate] {
        const QFileInfo info(certificate);
        const auto beside = [&info](const QString &name) {
            const QString path = info.dir().filePath(name);
            return info.isFile() && QFileInfo::exists(path) ? path : QString();
        };
        return std::pair{beside(info.completeBaseName() + QStringLiteral(".key")), beside(QStringLiteral("chain.crt"))};
    });
    whenReady(looking, this, [this, certificate](const std::pair<QString, QString> &found) {
        m_lookingBeside = false;
        if (m_cert->path() != certificate) {
            fillNeighbours(m_cert->path());
            return;
        }
        for (const auto &[field, path] : {std::pair{m_key, found.first}, std::pair{m_chain, found.second}}) {
            if (field->path().isEmpty() && !path.isEmpty())
                field->setPath(path);
        }
    });
}

void DestinationPage::readCertificate()
{
    const OutputConfig &devo = draft().devo;
    m_certificateGood = true;
    if (draft().place == Draft::Place::Devo && !devo.certPath.isEmpty() && m_certificate != nullptr) {
        m_certificate->read(devo);
        return;
    }
    m_facts->clear();
    if (m_certificate != nullptr)
        m_certificate->forget();
}

void DestinationPage::showCertificate(const OutputConfig &devo, const Result<CertificateWords> &words)
{
    m_facts->clear();
    m_certificateGood = words.ok();
    m_test->setSkippable(m_certificateGood);
    m_chain->setWrong(!words && words.error().path == devo.chainPath);
    m_cert->setWrong(!words && words.error().path == devo.certPath);
    m_key->setWrong(!words && words.error().path == devo.keyPath);
    if (!words) {
        m_facts->add(MarkState::Bad, tr("Files"),
                     words.error().detail +
                         (words.error().path.isEmpty()
                              ? QString()
                              : QStringLiteral(" (") + QFileInfo(words.error().path).fileName() + u')'));
        return;
    }
    m_facts->add(MarkState::Good, tr("Subject"), words->subject);
    m_facts->add(MarkState::Good, tr("Domain"), words->domain);
    const qint64 left = words->expiresMs - m_parts.session.clock().nowMs();
    m_certificateGood = left > 0;
    m_facts->add(left <= 0            ? MarkState::Bad
                 : left < 30 * kDayMs ? MarkState::Attention
                                      : MarkState::Good,
                 tr("Valid until"),
                 left <= 0 ? tr("%1: it has expired").arg(m_parts.times.date(words->expiresMs))
                           : tr("%1, for %2").arg(m_parts.times.date(words->expiresMs), spanText(left)));
    m_test->setSkippable(m_certificateGood);
}

} // namespace casb::ui
