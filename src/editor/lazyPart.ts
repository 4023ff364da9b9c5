import type * as vscode from 'vscode';

/** An object whose code is loaded when it is first asked for, and which nobody but us has to dispose of. */
export class LazyPart<T extends vscode.Disposable> implements vscode.Disposable {
  readonly #make: () => Promise<T>;
  #made: Promise<T> | undefined;

  /** @param make imports the code and makes the one object */
  constructor(make: () => Promise<T>) {
    this.#make = make;
  }

  get(): Promise<T> {
    this.#made ??= this.#make();
    return this.#made;
  }

  dispose(): void {
    void this.#made?.then((made) => made.dispose());
  }
}
