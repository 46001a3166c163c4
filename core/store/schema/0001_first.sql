-- SPDX-FileCopyrightText: CASB Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One source for SQLite and PostgreSQL: ${identity}, ${key} and ${blob} are what the dialects say differently.
-- A statement ends with a semicolon at the end of its line. Times are milliseconds since 1970 UTC.

CREATE TABLE counter (
    id ${key} PRIMARY KEY,
    next_record BIGINT NOT NULL,
    total_bytes BIGINT NOT NULL,
    dead_letters BIGINT NOT NULL
);
INSERT INTO counter (id, next_record, total_bytes, dead_letters) VALUES (1, 0, 0, 0);

CREATE TABLE service (
    id ${identity},
    input TEXT NOT NULL,
    input_id TEXT NOT NULL,
    service TEXT NOT NULL,
    seen_ids BIGINT NOT NULL DEFAULT 0,
    UNIQUE (input, input_id, service)
);

CREATE TABLE state (
    service ${key} PRIMARY KEY,
    version BIGINT NOT NULL,
    changed_ms BIGINT NOT NULL,
    json ${blob} NOT NULL,
    progress ${blob} NOT NULL,
    position_ms BIGINT
);

CREATE TABLE state_history (
    id ${identity},
    service BIGINT NOT NULL,
    when_ms BIGINT NOT NULL,
    cause SMALLINT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    before_json ${blob} NOT NULL,
    before_progress ${blob} NOT NULL,
    before_position_ms BIGINT,
    after_json ${blob} NOT NULL,
    after_progress ${blob} NOT NULL,
    after_position_ms BIGINT
);
CREATE INDEX state_history_service ON state_history (service, id);

CREATE TABLE pull (
    id ${identity},
    service BIGINT NOT NULL,
    pulling_id TEXT NOT NULL,
    started_ms BIGINT NOT NULL,
    ended_ms BIGINT NOT NULL,
    result SMALLINT NOT NULL,
    error_id SMALLINT NOT NULL,
    error_detail TEXT NOT NULL,
    error_path TEXT NOT NULL,
    requests BIGINT NOT NULL,
    throttled BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    received BIGINT NOT NULL,
    duplicates BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    stored BIGINT NOT NULL,
    records BIGINT NOT NULL,
    repaired BIGINT NOT NULL,
    first_record BIGINT NOT NULL,
    asked_for TEXT NOT NULL
);
CREATE INDEX pull_started ON pull (started_ms);
CREATE INDEX pull_service ON pull (service, id);
CREATE INDEX pull_running ON pull (result) WHERE result = 0;

CREATE TABLE request (
    id ${identity},
    pull BIGINT NOT NULL,
    service BIGINT NOT NULL,
    credential TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    began_ms BIGINT NOT NULL,
    waited_ms BIGINT NOT NULL,
    connect_ms BIGINT NOT NULL,
    first_byte_ms BIGINT NOT NULL,
    total_ms BIGINT NOT NULL,
    parse_ms BIGINT NOT NULL,
    commit_ms BIGINT NOT NULL,
    status INTEGER NOT NULL,
    bytes BIGINT NOT NULL,
    error TEXT NOT NULL
);
CREATE INDEX request_began ON request (began_ms, credential);
CREATE INDEX request_pull ON request (pull);

-- The spool: records of one page, framed and compressed. Blocks are only ever removed from the oldest on, so that
-- bytes_before (compressed bytes of all blocks ever stored before this one) tells sizes without a scan.
CREATE TABLE record_batch (
    first_record ${key} PRIMARY KEY,
    records BIGINT NOT NULL,
    service BIGINT NOT NULL,
    pull BIGINT NOT NULL,
    tag TEXT NOT NULL,
    pulling_id TEXT NOT NULL,
    record_ms BIGINT NOT NULL,
    stored_ms BIGINT NOT NULL,
    raw_bytes BIGINT NOT NULL,
    bytes_before BIGINT NOT NULL,
    data ${blob} NOT NULL
);

CREATE TABLE output (
    name TEXT PRIMARY KEY,
    next_record BIGINT NOT NULL,
    acknowledged_ms BIGINT NOT NULL,
    attached SMALLINT NOT NULL
);

CREATE TABLE delivered (
    output TEXT NOT NULL,
    day BIGINT NOT NULL,
    records BIGINT NOT NULL,
    PRIMARY KEY (output, day)
);

-- The duplicate filter: the 16-byte digests of one page's ids, one after the other.
CREATE TABLE seen (
    id ${identity},
    service BIGINT NOT NULL,
    ids BIGINT NOT NULL,
    digests ${blob} NOT NULL
);
CREATE INDEX seen_service ON seen (service, id);

CREATE TABLE dead_letter (
    id ${identity},
    service BIGINT NOT NULL,
    pulling_id TEXT NOT NULL,
    when_ms BIGINT NOT NULL,
    reason TEXT NOT NULL,
    raw ${blob} NOT NULL
);

CREATE TABLE traffic (
    slot_ms BIGINT NOT NULL,
    service BIGINT NOT NULL,
    received BIGINT NOT NULL,
    duplicates BIGINT NOT NULL,
    records BIGINT NOT NULL,
    throttled BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    low BIGINT NOT NULL,
    mid BIGINT NOT NULL,
    high BIGINT NOT NULL,
    critical BIGINT NOT NULL,
    no_severity BIGINT NOT NULL,
    PRIMARY KEY (slot_ms, service)
);

CREATE TABLE source_hour (
    service BIGINT NOT NULL,
    hour_ms BIGINT NOT NULL,
    sources BIGINT NOT NULL,
    PRIMARY KEY (service, hour_ms)
);

CREATE TABLE log (
    id ${identity},
    time_ms BIGINT NOT NULL,
    level SMALLINT NOT NULL,
    process TEXT NOT NULL,
    thread TEXT NOT NULL,
    message TEXT NOT NULL
);
CREATE INDEX log_time ON log (time_ms, id);
