"""Ask and judge: scoring, one sitting, its summary, the record, and the lint of items. No display here."""
