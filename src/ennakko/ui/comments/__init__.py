"""What people say to each other about the answers, and what others have changed."""
