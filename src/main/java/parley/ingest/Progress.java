package parley.ingest;

/** How far the work has come. */
public record Progress(long filesDone, long filesTotal, long bytesDone, long bytesTotal, long passages) {}
