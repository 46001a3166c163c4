-- SPDX-FileCopyrightText: CASB Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of a dead letter: who replayed or discarded it and when. kind 0 is a source object, 1 a damaged block;
-- outcome 0 is open, 1 replayed, 2 discarded.

ALTER TABLE dead_letter ADD COLUMN kind SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE dead_letter ADD COLUMN outcome SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE dead_letter ADD COLUMN settled_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE dead_letter ADD COLUMN settled_by TEXT NOT NULL DEFAULT '';
ALTER TABLE dead_letter ADD COLUMN replay_pull BIGINT NOT NULL DEFAULT 0;
ALTER TABLE dead_letter ADD COLUMN replay_digest ${blob} NOT NULL DEFAULT '';
ALTER TABLE dead_letter ADD COLUMN repaired ${blob} NOT NULL DEFAULT '';
CREATE INDEX dead_letter_settled ON dead_letter (id) WHERE outcome <> 0;
CREATE INDEX dead_letter_open ON dead_letter (id) WHERE outcome = 0;

UPDATE dead_letter SET kind = 1 WHERE reason LIKE 'records % to % are damaged in the store%';

-- dead_letters counts all of the box, dead_letter_bytes what raw and repaired take.
ALTER TABLE counter ADD COLUMN settled_letters BIGINT NOT NULL DEFAULT 0;
