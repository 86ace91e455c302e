"""Values and rules of an assessment. No Qt, no disk, no clock, no locale."""
