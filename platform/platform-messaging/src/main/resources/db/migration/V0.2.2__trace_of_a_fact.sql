-- The W3C trace context of the request that made the fact; who handles the fact belongs to the same trace.
alter table outbox add column traceparent text;
