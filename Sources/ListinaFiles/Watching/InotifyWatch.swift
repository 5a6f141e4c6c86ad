#if os(Linux)
  import Dispatch
  import Synchronization

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// Hears of changes from the kernel (inotify(7)).
  package final class InotifyWatch: FolderWatch {
    package let changes: AsyncStream<FolderChange>

    private let folders: WatchedFolders
    private let descriptor: CInt
    private let source = Mutex<(any DispatchSourceRead)?>(nil)
    /// The path of each folder that is watched, by the number of its watch.
    private let paths = Mutex<[CInt: String]>([:])
    /// The number of the watch of the site's own folder, in which few names count.
    private let root = Mutex<CInt>(-1)

    private let continuation: AsyncStream<FolderChange>.Continuation
    /// Stands in when the kernel cannot tell any more.
    private let poll = Mutex<Task<Void, Never>?>(nil)

    /// Says that a file is as its writer wants it.
    private static let done = mask(
      IN_CLOSE_WRITE, IN_MOVED_FROM, IN_MOVED_TO, IN_DELETE, IN_ATTRIB, IN_DELETE_SELF, IN_MOVE_SELF)
    private static let begun = mask(IN_CREATE, IN_MODIFY)

    private static func mask(_ events: Int32...) -> UInt32 {
      events.reduce(0) { $0 | UInt32(bitPattern: $1) }
    }

    /// Throws when the system has no more watches to give: `fs.inotify.max_user_watches`.
    package init(_ folders: WatchedFolders) throws(FileError) {
      self.folders = folders
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      let (changes, continuation) = AsyncStream<FolderChange>.makeStream(
        bufferingPolicy: .bufferingNewest(256))
      self.changes = changes
      self.continuation = continuation
      guard descriptor >= 0 else { throw FileError(folders.root, code: errno) }
      do throws(FileError) { try watchAll() } catch {
        close(descriptor)
        throw error
      }
      let descriptor = descriptor
      source.withLock { source in
        let new = DispatchSource.makeReadSource(
          fileDescriptor: descriptor, queue: DispatchQueue(label: "listina.watch"))
        new.setEventHandler { [weak self] in
          for change in self?.drain() ?? [] { continuation.yield(change) }
        }
        new.setCancelHandler { close(descriptor) }
        new.resume()
        source = new
      }
    }

    deinit {
      source.withLock { $0?.cancel() }
      poll.withLock { $0?.cancel() }
    }

    /// Looks at the files again and again from now on.
    private func startPolling() {
      let (folders, continuation) = (folders, continuation)
      poll.withLock { poll in
        guard poll == nil else { return }
        poll = Task {
          for await change in PollingWatch(folders).changes { continuation.yield(change) }
        }
      }
    }

    /// Watches every folder that is there; one that is watched already stays so.
    private func watchAll() throws(FileError) {
      let number = try watch(try FileSystem.resolve(folders.root))
      root.withLock { $0 = number }
      try folders.walk { (folder) throws(FileError) in
        do throws(FileError) { _ = try watch(folder) } catch {
          // It was there a moment ago, or what is in it is not for us.
          if error.cause != .missing, error.cause != .denied { throw error }
        }
      }
    }

    private func watch(_ folder: String) throws(FileError) -> CInt {
      let number = inotify_add_watch(descriptor, folder, Self.done | Self.begun | UInt32(IN_ONLYDIR))
      guard number >= 0 else { throw FileError(folder, code: errno) }
      paths.withLock { $0[number] = folder }
      return number
    }

    /// What has happened, after folders that are new have been watched too.
    private func drain() -> [FolderChange] {
      var changes: [FolderChange] = []
      var hasNewFolders = false
      while true {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
          count = read(descriptor, buffer.baseAddress, buffer.count)
          initialized = max(0, count)
        }
        guard count > 0 else { break }
        for event in InotifyEvent.all(in: bytes) where counts(event) {
          if mayBeNewFolder(event) { hasNewFolders = true }
          changes.append(event.mask & Self.begun != 0 ? .begun : .done)
        }
      }
      if hasNewFolders {
        // The system may have no more watches to give.
        do { try watchAll() } catch { startPolling() }
      }
      return changes
    }

    private func counts(_ event: InotifyEvent) -> Bool {
      let isRoot = event.watch == root.withLock { $0 }
      if event.mask & UInt32(IN_IGNORED) != 0 {
        paths.withLock { $0[event.watch] = nil }
        return false
      }
      if isRoot, event.mask & (UInt32(IN_MOVE_SELF) | UInt32(IN_DELETE_SELF)) != 0 {
        // What stands at the site's path next is another folder, which nobody watches.
        startPolling()
        return true
      }
      return !isRoot || folders.names.contains(event.name)
        || folders.swapped.contains(event.name)
    }

    private func mayBeNewFolder(_ event: InotifyEvent) -> Bool {
      // What was lost in an overflow may have been new folders.
      if event.mask & (UInt32(IN_ISDIR) | UInt32(IN_Q_OVERFLOW)) != 0 { return true }
      guard event.mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0,
        let folder = paths.withLock({ $0[event.watch] })
      else { return false }
      // A link may lead to a folder.
      do { return try FileSystem.status(of: folder + "/" + event.name).kind == .link } catch { return false }
    }
  }

  /// One event as the kernel writes it.
  private struct InotifyEvent {
    var watch: CInt
    var mask: UInt32
    var name: String

    static func all(in bytes: [UInt8]) -> [InotifyEvent] {
      var events: [InotifyEvent] = []
      bytes.withUnsafeBytes { bytes in
        let size = MemoryLayout<inotify_event>.size
        var offset = 0
        while offset + size <= bytes.count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let end = min(offset + size + Int(event.len), bytes.count)
          let name = bytes[(offset + size)..<end].prefix { $0 != 0 }
          events.append(
            InotifyEvent(watch: event.wd, mask: event.mask, name: String(decoding: name, as: UTF8.self)))
          offset = end
        }
      }
      return events
    }
  }
#endif
