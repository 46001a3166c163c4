-- SPDX-FileCopyrightText: CASB Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the store remembers of its own memory: since when the duplicate filter is complete, what dead letters take.

-- Ids up to seen_from are kept, but do not filter: a person asked for everything again. What was stored before
-- known_since_ms may be unknown to the filter; 0: nothing is.
ALTER TABLE service ADD COLUMN seen_from BIGINT NOT NULL DEFAULT 0;
ALTER TABLE service ADD COLUMN known_since_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE seen ADD COLUMN stored_ms BIGINT NOT NULL DEFAULT 0;

-- Until now the filter of alerts was emptied with each window, and every filter by a reset.
UPDATE service SET known_since_ms = coalesce((SELECT changed_ms FROM state WHERE state.service = service.id), 0);
UPDATE seen SET stored_ms = coalesce((SELECT known_since_ms FROM service WHERE service.id = seen.service), 0);

ALTER TABLE counter ADD COLUMN dead_letter_bytes BIGINT NOT NULL DEFAULT 0;
UPDATE counter SET dead_letter_bytes = coalesce((SELECT sum(length(raw)) FROM dead_letter), 0);
