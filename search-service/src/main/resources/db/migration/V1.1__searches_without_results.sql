-- 检索无结果: words and how often they were searched for in vain. Nothing about who searched.
CREATE TABLE search_miss (
    words    text        PRIMARY KEY,
    count    integer     NOT NULL,
    first_at timestamptz NOT NULL,
    last_at  timestamptz NOT NULL
);
CREATE INDEX search_miss_last ON search_miss (last_at);
