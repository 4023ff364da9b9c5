/** What the bench calls in the page of a VS Code window. */
export interface InPage {
  /** Waits for the next key press; resolves with the milliseconds from it until the mark reaches the typed letter. */
  nextAnswer(selector: string): Promise<number>;
  /** Waits for the next press of Enter; resolves with the milliseconds until the text, and the first mark, is there. */
  nextOpening(name: string, selector: string): Promise<{ readonly text: number; readonly mark: number }>;
  /** Scrolls the editor like a wheel for so long; the milliseconds between frames, and of tasks over 50 ms. */
  scroll(milliseconds: number): Promise<{ readonly frames: number[]; readonly longTasks: number[] }>;
}

export type PageWindow = Window & { readonly bench: InPage };

/** An init script: it defines `bench` in the page. Everything it needs is inside. */
export function defineBench(): void {
  const LIMIT = 60_000;
  const editor = () => document.querySelector('.editor-group-container.active .editor-instance .monaco-editor');
  const now = () => performance.now();

  /** Asks whenever what is drawn has changed, which VS Code does once a frame. */
  const drawn = (start: number, ask: () => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        observer.disconnect();
        reject(new Error('nothing was drawn'));
      }, LIMIT);
      const look = () => {
        if (!ask()) return;
        const time = now() - start;
        observer.disconnect();
        clearTimeout(timer);
        resolve(time);
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      look();
    });

  const keydown = (accepts: (key: string) => boolean): Promise<number> =>
    new Promise((resolve) => {
      const listener = (event: KeyboardEvent) => {
        if (!accepts(event.key)) return;
        removeEventListener('keydown', listener, true);
        resolve(event.timeStamp);
      };
      addEventListener('keydown', listener, true);
    });

  const cursorBox = () => editor()?.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();

  const bench: InPage = {
    async nextAnswer(selector) {
      const before = cursorBox()?.left ?? 0;
      const start = await keydown((key) => key.length === 1);
      return drawn(start, () => {
        const cursor = cursorBox();
        if (cursor === undefined || cursor.left <= before) return false;
        return [...(editor()?.querySelectorAll(selector) ?? [])].some((element) => {
          const box = element.getBoundingClientRect();
          const isOnLine = box.bottom > cursor.top && box.top < cursor.bottom + 4;
          // Grounds of whole lines reach every letter.
          const endsHere = box.right >= cursor.left - 1.5 && box.right < cursor.left + 30;
          return isOnLine && box.left < before && endsHere;
        });
      });
    },
    async nextOpening(name, selector) {
      const start = await keydown((key) => key === 'Enter');
      const isOpen = () => {
        const label = document.querySelector('.editor-group-container.active .tab.active')?.textContent ?? '';
        return label.includes(name) && (editor()?.querySelectorAll('.view-line').length ?? 0) > 5;
      };
      const text = await drawn(start, isOpen);
      const mark = await drawn(start, () => isOpen() && editor()?.querySelector(selector) != null);
      return { text, mark };
    },
    async scroll(milliseconds) {
      const frames: number[] = [];
      const longTasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longTasks.push(duration);
      });
      observer.observe({ entryTypes: ['longtask'] });
      const target = editor()?.querySelector('.monaco-scrollable-element');
      await new Promise<void>((resolve) => {
        const start = now();
        let last = start;
        const step = () => {
          const time = now();
          frames.push(time - last);
          last = time;
          if (time - start > milliseconds) return resolve();
          target?.dispatchEvent(new WheelEvent('wheel', { deltaY: 240, bubbles: true, cancelable: true }));
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      });
      observer.disconnect();
      return { frames: frames.slice(1), longTasks };
    },
  };
  Object.assign(window, { bench });
}
