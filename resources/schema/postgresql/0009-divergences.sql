-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose target is out of step: such a finding is opened and closed by rule. Findings of before name none and are closed by people.

ALTER TABLE finding ADD COLUMN slot TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN target TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX finding_target_now ON finding (slot) WHERE to_seq IS NULL AND target <> '' AND state <> 'closed';
