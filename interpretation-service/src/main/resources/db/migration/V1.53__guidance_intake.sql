-- How far the standards and guides were read that were public before anybody listened to them here.
CREATE TABLE guidance_intake (
    source      text        PRIMARY KEY,
    next        bigint      NOT NULL,
    complete_at timestamptz
);
