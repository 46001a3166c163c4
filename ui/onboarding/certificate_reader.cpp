// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/certificate_reader.h"

#include "base/when_ready.h"

#include <utility>

namespace casb::ui {

CertificateReader::CertificateReader(DestinationTester &tester, Take take, QObject *parent)
    : QObject(parent), m_tester(tester), m_take(std::move(take))
{}

void CertificateReader::read(const OutputConfig &output)
{
    m_wanted = output;
    if (!m_busy)
        start();
}

void CertificateReader::forget()
{
    m_wanted.reset();
}

void CertificateReader::start()
{
    m_busy = true;
    whenReady(m_tester.certificate(*m_wanted), this, [this, output = *m_wanted](const Result<CertificateWords> &words) {
        m_busy = false;
        if (m_wanted == output) {
            m_wanted.reset();
            m_take(output, words);
        } else if (m_wanted) {
            start();
        }
    });
}

} // namespace casb::ui
