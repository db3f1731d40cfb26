package parley.document.decode;

import module java.base;

/** Why the system did not let a file be read, in plain words. */
public final class Unreadable {
  private Unreadable() {}

  public static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "is not there";
      case AccessDeniedException _ -> "cannot be read: permission denied";
      case FileSystemLoopException _ -> "is a symbolic link in a circle";
      case ZipException _ -> "is broken gzip; pack it again";
      case EOFException _ -> "is cut off in the middle; copy it again";
      default -> "cannot be read" + (Optional.ofNullable(e.getMessage()).orElse("").contains("directory") ? ": it is a folder" : "");
    };
  }
}
