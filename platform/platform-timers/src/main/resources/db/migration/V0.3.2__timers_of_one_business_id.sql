-- A timer is moved and cleared by the beginning of its instance. The database sorts by the rules of Chinese, in which no index finds
-- a beginning; byte by byte one does.
CREATE INDEX scheduled_tasks_business ON scheduled_tasks (task_name, task_instance COLLATE "C");
