"""Earlier states of an assessment, and the copies that the program keeps."""
