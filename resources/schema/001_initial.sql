-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Times are milliseconds since 1970-01-01T00:00:00Z. Flags are 0 or 1.
-- A statement ends with a semicolon at the end of a line, and only there.
-- For PostgreSQL: identity columns instead of INTEGER PRIMARY KEY, BYTEA instead of BLOB, a trigger function.

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE policy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    longest_token_life BIGINT,
    never_expires_allowed INTEGER NOT NULL,
    default_token_life BIGINT NOT NULL,
    default_grace BIGINT NOT NULL,
    longest_grace BIGINT NOT NULL,
    clipboard_time BIGINT NOT NULL
);

CREATE TABLE permissions (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    heading TEXT NOT NULL,
    description TEXT NOT NULL,
    certain INTEGER NOT NULL CHECK (certain IN (0, 1)),
    position INTEGER NOT NULL
);

CREATE TABLE roles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
    position INTEGER NOT NULL
);

CREATE TABLE role_permissions (
    role_id INTEGER NOT NULL REFERENCES roles (id),
    permission_id INTEGER NOT NULL REFERENCES permissions (id),
    PRIMARY KEY (role_id, permission_id)
);

CREATE TABLE principals (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('user', 'service_account')),
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    search_name TEXT NOT NULL,
    role_id INTEGER REFERENCES roles (id),
    created_at BIGINT NOT NULL,
    deleted_at BIGINT
);

CREATE TABLE users (
    principal_id INTEGER PRIMARY KEY REFERENCES principals (id),
    email TEXT NOT NULL,
    folded_email TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('invited', 'active', 'deactivated')),
    password_hash TEXT
);

CREATE TABLE tokens (
    id INTEGER PRIMARY KEY,
    accessor_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('service_account', 'personal', 'management')),
    principal_id INTEGER NOT NULL REFERENCES principals (id),
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    description TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES principals (id),
    role_id INTEGER REFERENCES roles (id),
    created_at BIGINT NOT NULL,
    created_by INTEGER NOT NULL REFERENCES principals (id),
    expires_at BIGINT,
    last_used_at BIGINT,
    deleted_at BIGINT,
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    version BIGINT NOT NULL DEFAULT 1,
    search_text TEXT NOT NULL
);

-- For the list: what is not deleted, in order. The columns after id let the index alone answer.
CREATE INDEX tokens_by_name ON tokens (sort_name, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX tokens_by_creation ON tokens (created_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX tokens_by_expiry ON tokens (COALESCE(expires_at, 9223372036854775807), id, expires_at, deleted_at)
    WHERE deleted_at IS NULL;
CREATE INDEX tokens_by_last_use ON tokens (COALESCE(last_used_at, -9223372036854775807), id, last_used_at, deleted_at)
    WHERE deleted_at IS NULL;
CREATE INDEX tokens_by_owner ON tokens (owner_id);
CREATE INDEX tokens_by_role ON tokens (role_id);

-- AUTOINCREMENT: the number of a dead secret is never given again, so a late note of its use cannot land on another.
CREATE TABLE secrets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_id INTEGER NOT NULL REFERENCES tokens (id),
    digest BLOB NOT NULL UNIQUE,
    hint TEXT NOT NULL,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    last_used_at BIGINT,
    CHECK (is_current = 1 OR expires_at IS NOT NULL),
    UNIQUE (token_id, is_current)
);

CREATE INDEX secrets_in_grace ON secrets (expires_at) WHERE is_current = 0;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_id BIGINT,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused')),
    token_id INTEGER REFERENCES tokens (id),
    target TEXT NOT NULL,
    detail TEXT NOT NULL,
    changes TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX audit_by_token ON audit (token_id, sequence);
CREATE TRIGGER audit_is_not_updated BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;
