-- An order of the hotline or a slip of a hall that was handed in by its system and in a table as well is one demand: what is the same
-- in words stays as the system handed it in, with the answer that either of the two has.
CREATE TEMPORARY TABLE same_order ON COMMIT DROP AS
SELECT DISTINCT ON (by_hand.id) by_hand.id AS by_hand, sent.id AS sent, by_hand.question_id
FROM demand by_hand
     JOIN demand sent ON sent.source = by_hand.source AND sent.external_id = by_hand.external_id AND sent.sender <> ''
WHERE by_hand.sender = '' AND by_hand.source IN ('HOTLINE', 'HALL')
  AND regexp_replace(sent.question, '\s', '', 'g') = regexp_replace(by_hand.question, '\s', '', 'g')
ORDER BY by_hand.id, sent.received_at;

UPDATE demand SET question_id = same_order.question_id
FROM same_order WHERE demand.id = same_order.sent AND demand.question_id IS NULL AND same_order.question_id IS NOT NULL;

DELETE FROM demand USING same_order WHERE demand.id = same_order.by_hand;

-- The number of an order is looked up whoever sent it.
CREATE INDEX demand_number ON demand (source, external_id);
