// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line to search or filter with: a lens in front, the key that leads here behind while it is empty, a cross to empty it.

#include <QKeySequence>
#include <QLineEdit>

namespace gatehouse::theme {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    // `keys` puts the focus here while the field is visible in its window; Escape empties the field.
    SearchField(const QString& accessibleName, const QString& placeholder, const QKeySequence& keys = {}, QWidget* parent = nullptr);
    // Says that these keys lead here, where somebody else listens to them.
    void showKeys(const QKeySequence& keys);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool showsHint() const;
    void makeRoom();

    QString m_hint;
};

// Says "Clear" for the cross of a field with a clear button.
void nameClearButton(QLineEdit& field);

}
