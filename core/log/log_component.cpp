// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_component.h"

#include <QStringList>

namespace casb {

QString componentName(const LogOrigin &origin)
{
    const qsizetype open = origin.thread.indexOf(u'(');
    QString name = open < 0 ? origin.thread : origin.thread.left(open);
    if (name.startsWith(QLatin1String("ProofpointCasb")) && name.size() > 14)
        name = name.mid(14);
    if (open < 0)
        return name;
    // Puller(input,id,service,module), PullerSetup(collector,input#id,service#module), Sender(group,devo_1): the
    // service says most, else the last argument.
    const QStringList arguments = origin.thread.mid(open + 1).chopped(1).split(u',');
    for (const QString &argument : arguments) {
        const QString word = argument.section(u'#', 0, 0);
        if (word == QLatin1String("alerts") || word == QLatin1String("events"))
            return name + u' ' + word;
    }
    return arguments.isEmpty() ? name : QString(name + u' ' + arguments.last().trimmed());
}

} // namespace casb
