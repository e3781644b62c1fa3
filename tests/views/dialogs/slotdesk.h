// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A desk before a registry with slots, and the dialogs of what is decided there; a base of their tests.
// GATEHOUSE_PICTURES=FOLDER keeps the drawings there, to be looked at.

#include "dialogs/opendecision.h"
#include "dialogs/openevidence.h"
#include "dialogs/openrollback.h"
#include "dialogs/openslot.h"
#include "dialogs/openslotdecision.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/returndeployment.h"
#include "items/slotwatch.h"
#include "support/deployedregistry.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"
#include "views/dialogs/dialogfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;
using governance::DeploymentFacts;
using items::SlotAct;

class SlotDesk : public QObject {
protected:
    theme::Theme m_theme;
    std::unique_ptr<DeployedRegistry> m_registry;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QTemporaryDir m_files;
    int m_done = 0;

    const Cast& cast() { return m_registry->cast(); }

    DeploymentFacts look(const VersionName& name, const QString& slot)
    {
        items::SlotWatch watch(*m_desk, name);
        QSignalSpy changed(&watch, &items::SlotWatch::changed);
        if (!changed.wait() || watch.in(slot) == nullptr)
            throw std::runtime_error(watch.problem().toStdString());
        return *watch.in(slot);
    }

    QDialog* open(const DeploymentFacts& facts, const items::SlotDecision& decision)
    {
        const auto before = m_window->findChildren<QDialog*>();
        dialogs::openSlotDecision(*m_desk, facts, decision, m_window.get(), [this] { ++m_done; });
        for (QDialog* dialog : m_window->findChildren<QDialog*>())
            if (!before.contains(dialog))
                return dialog;
        return nullptr;
    }

    QDialog* open(const QString& person, const VersionName& name, const QString& slot, SlotAct act, std::optional<Role> role = {})
    {
        m_desk->session().actAs(person);
        const DeploymentFacts facts = look(name, slot);
        return open(facts, items::slotDecisionOf(act, role, facts, *m_desk->person()));
    }

    QDialog* opened(const std::function<void()>& how)
    {
        const auto before = m_window->findChildren<QDialog*>();
        how();
        for (QDialog* dialog : m_window->findChildren<QDialog*>())
            if (!before.contains(dialog))
                return dialog;
        return nullptr;
    }

    QDialog* openEvidence(const QString& person, const DeploymentFacts& facts)
    {
        m_desk->session().actAs(person);
        return opened([&] { dialogs::openEvidence(*m_desk, facts, m_window.get(), [this] { ++m_done; }); });
    }

    static QString saysOf(const QDialog* dialog)
    {
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }

    // Who signs, and in whose right, as it will stand in the record.
    static QString signerOf(const QDialog* dialog)
    {
        for (const QWidget* each : dialog->findChildren<QWidget*>())
            if (each->accessibleName().startsWith(u"Name: "))
                return each->accessibleName();
        return {};
    }

    void choose(QDialog* dialog, const QString& field, const QString& entry)
    {
        auto* box = named<QComboBox>(dialog, field);
        QVERIFY2(box != nullptr, qPrintable(field));
        box->setCurrentIndex(box->findText(entry));
        QVERIFY2(box->currentIndex() >= 0, qPrintable(entry));
    }

    QString file(const QByteArray& bytes)
    {
        const QString path = m_files.filePath(anyName() + u".json"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            throw std::runtime_error(out.errorString().toStdString());
        return path;
    }

    void tickEverything(QDialog* dialog)
    {
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
            if (box->accessibleName() != u"Only in a window of time")
                box->setChecked(true);
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(u"Sentence: "_s))
                edit->setText(anySentence());
    }

    void type(QDialog* dialog, const QString& field, const QString& text)
    {
        if (auto* line = named<QLineEdit>(dialog, field))
            line->setText(text);
        else if (auto* sentences = named<QPlainTextEdit>(dialog, field))
            sentences->setPlainText(text);
        else
            QFAIL(qPrintable(field));
    }

    // Presses the button and waits for the record.
    void give(QDialog* dialog)
    {
        const int before = m_done;
        QPushButton* button = primaryOf(dialog);
        QVERIFY2(button->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_done, before + 1);
    }

    void giveWithReason(const QString& person, const VersionName& name, const QString& slot, SlotAct act, std::optional<Role> role = {})
    {
        QDialog* dialog = open(person, name, slot, act, role);
        QVERIFY(!primaryOf(dialog)->isEnabled());
        type(dialog, u"Reason"_s, anySentence());
        give(dialog);
    }

    VersionName submitted(const QString& slot)
    {
        const VersionName name = m_registry->verified(anyName(), slot);
        m_registry->must(governance::SubmitDeployment{name, slot}, cast().deployer);
        return name;
    }
    VersionName live(const QString& model, const QString& slot, const QString& rollback = u"first"_s)
    {
        const VersionName name = m_registry->cleared(model, slot, rollback);
        m_registry->must(governance::GoLive{name, slot}, cast().deployer);
        return name;
    }

    void keep(QDialog* dialog, const QString& name)
    {
        for (const theme::Theme::Mode mode : {theme::Theme::Mode::Light, theme::Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QCoreApplication::processEvents(); // palettes follow with the next turn of the event loop
            const QPixmap picture = dialog->grab();
            QVERIFY2(dialog->width() <= 1280 && dialog->height() <= 800, qPrintable(name));
            for (const QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->isVisibleTo(dialog))
                    QVERIFY2(button->width() >= button->sizeHint().width() - 1, qPrintable(button->text()));
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                if (label->isVisibleTo(dialog) && label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1, qPrintable(label->text()));
            if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(picture.save(folder + u"/slot-"_s + name + (mode == theme::Theme::Mode::Light ? u"-light.png"_s : u"-dark.png"_s)));
            }
        }
    }

    void install() { m_theme.install(*qApp); }

    void sitDown()
    {
        m_registry = std::make_unique<DeployedRegistry>();
        m_registry->clock() = QDateTime::currentDateTimeUtc().addSecs(-3600); // the desk judges by the real clock
        m_desk = RegistryFixture::orThrow(items::Desk::open(m_registry->location(), u"os-"_s + cast().admin));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        m_done = 0;
    }

    void standUp()
    {
        m_window.reset();
        m_desk.reset();
    }
};

}
