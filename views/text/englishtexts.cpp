// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/englishtexts.h"

#include <QCoreApplication>
#include <QTranslator>

namespace tare::views {

namespace {

class EnglishPlurals final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char*, const char* source, const char*, int count) const override
    {
        if (count < 0)
            return {}; // no plural: the source text is right
        QString text = QString::fromUtf8(source);
        return text.replace(QStringLiteral("(s)"), count == 1 ? QString() : QStringLiteral("s"));
    }
};

} // namespace

void installEnglishTexts(QCoreApplication& application)
{
    QCoreApplication::installTranslator(new EnglishPlurals(&application));
}

} // namespace tare::views
