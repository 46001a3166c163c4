// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/page_settings.h"

namespace casb {

records::PageOptions pageOptions(const ServiceConfig &service, const QString &environment, const QString &pullingId)
{
    records::PageOptions options;
    options.kind = service.name == u"events" ? records::PageKind::Events : records::PageKind::Alerts;
    options.flatten = service.flatten;
    options.pullingId = pullingId.toStdString();
    options.environment = environment.toStdString();
    for (const Obfuscation &hidden : service.obfuscations) {
        records::Mask mask;
        for (const QString &name : hidden.path)
            mask.path.push_back(name.toStdString());
        mask.value = hidden.value.toStdString();
        options.masks.push_back(std::move(mask));
    }
    return options;
}

} // namespace casb
