-- 解读活动: a press conference, a briefing, a broadcast, a lecture on site.
CREATE TABLE interpretation_occasion (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    document_id      uuid        NOT NULL REFERENCES policy_document,
    planned_by_id    text        NOT NULL,
    planned_by_name  text        NOT NULL,
    planned_by_office text       NOT NULL,
    state            text        NOT NULL CHECK (state IN ('PLANNED', 'ANNOUNCED', 'HELD', 'CANCELLED')),
    form             text        NOT NULL,
    title            text        NOT NULL,
    description      text,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    place            text        NOT NULL,
    online_address   text,
    speakers         text,
    accessibility    text        NOT NULL,
    phone            text        NOT NULL,
    capacity         integer     CHECK (capacity > 0),
    sign_up_until    timestamptz,
    announced_at     timestamptz,
    attendance       integer     CHECK (attendance >= 0),
    record           text,
    material         uuid        REFERENCES interpretation,
    changed_at       timestamptz NOT NULL,
    CHECK (ends_at > starts_at),
    CHECK ((capacity IS NULL) = (sign_up_until IS NULL))
);
CREATE INDEX interpretation_occasion_coming ON interpretation_occasion (starts_at) WHERE announced_at IS NOT NULL;
CREATE INDEX interpretation_occasion_material ON interpretation_occasion (material);
CREATE INDEX interpretation_occasion_document ON interpretation_occasion (document_id);

-- What the page tells of changes: moved from when and where, cancelled, why.
CREATE TABLE interpretation_occasion_notice (
    occasion   uuid        NOT NULL REFERENCES interpretation_occasion,
    position   integer     NOT NULL,
    at         timestamptz NOT NULL,
    act        text        NOT NULL,
    reason     text        NOT NULL,
    was_at     timestamptz NOT NULL,
    was_place  text        NOT NULL,
    PRIMARY KEY (occasion, position)
);

-- 报名. Name, contact and needs are sealed, and gone once the sign-up is cancelled or the time for keeping them is over.
CREATE TABLE occasion_sign_up (
    id             uuid        PRIMARY KEY,
    occasion       uuid        NOT NULL REFERENCES interpretation_occasion,
    number         text        NOT NULL UNIQUE,
    secret_hash    text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('CONFIRMED', 'WAITING', 'CANCELLED')),
    name_sealed    bytea,
    contact_sealed bytea,
    needs_sealed   bytea,
    signed_up_at   timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL
);
CREATE INDEX occasion_sign_up_of ON occasion_sign_up (occasion, state, signed_up_at);

CREATE TABLE IF NOT EXISTS number_series (
    series text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL,
    PRIMARY KEY (series, year)
);
