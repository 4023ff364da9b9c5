// Stands in for the native @vscode/spdlog. Without it VS Code writes no log files, among them the extension host's,
// which are what one reads after a failed run.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(_kind, _name, file) {
    this.level = 2;
    this.raw = false;
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      this.descriptor = fs.openSync(file, 'a');
    } catch {
      this.descriptor = -1;
    }
  }
  write(level, message) {
    if (level < this.level || this.descriptor < 0) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    try {
      fs.writeSync(this.descriptor, this.raw ? message : `${time} [${levels[level]}] ${message}\n`);
    } catch {
      // A log that cannot be written must not take VS Code down.
    }
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {
    if (this.descriptor >= 0) fs.closeSync(this.descriptor);
    this.descriptor = -1;
  }
}

const create = async (name, file) => new Logger('rotating', name, file);

// One by one: VS Code imports this as an ES module, which sees only exports that are written so.
exports.version = 1;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
