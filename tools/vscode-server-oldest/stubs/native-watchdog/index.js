// Stands in for the native native-watchdog, which ends a process from a thread when its parent is gone.
exports.start = (parent) => {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, 2000);
  timer.unref();
};
