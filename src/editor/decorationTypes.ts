import * as vscode from 'vscode';
import { type LabelStyle, readable } from './labelStyle';

type Status = 'confirmed' | 'suggested';

const CLOSED = vscode.DecorationRangeBehavior.ClosedClosed;

/** Every decoration type of the extension, each made once, when it is first needed. */
export class DecorationTypes implements vscode.Disposable {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #suggestions = new WeakSet<vscode.TextEditorDecorationType>();

  /** A mention: a line under the text, and a tinted ground once a person confirmed it. */
  label(style: LabelStyle, status: Status): vscode.TextEditorDecorationType {
    const { line, themeColor, color } = style;
    const key = [themeColor, color, line[status].width, line[status].style, status].join(' ');
    const type = this.#once(key, () => ({
      rangeBehavior: CLOSED,
      borderWidth: line[status].width,
      borderStyle: line[status].style,
      borderRadius: '2px',
      ...(color === undefined ? themed(themeColor, status) : literal(color, status)),
      // Grounds vanish in high contrast, so there an outline tells the confirmed; elsewhere it is transparent.
      ...(status === 'confirmed'
        ? {
            outlineWidth: '1px',
            outlineStyle: 'solid',
            outlineColor: new vscode.ThemeColor(
              color === undefined ? `${themeColor}Outline` : 'corpus.confirmedOutline',
            ),
          }
        : {}),
    }));
    if (status === 'suggested') this.#suggestions.add(type);
    return type;
  }

  /** Whether it draws mentions that are only suggested. */
  isSuggestion(type: vscode.TextEditorDecorationType): boolean {
    return this.#suggestions.has(type);
  }

  /** The lines of boilerplate: text and ground recede, a rule runs down their left side. */
  block(): vscode.TextEditorDecorationType {
    return this.#once('block', () => ({
      isWholeLine: true,
      rangeBehavior: CLOSED,
      opacity: '0.5',
      backgroundColor: new vscode.ThemeColor('corpus.boilerplateBackground'),
      borderWidth: '0 0 0 3px',
      borderStyle: 'solid',
      borderColor: new vscode.ThemeColor('corpus.boilerplateRule'),
    }));
  }

  /** The same lines in the overview ruler, which shows the whole text. */
  ruler(): vscode.TextEditorDecorationType {
    return this.#once('ruler', () => ({
      rangeBehavior: CLOSED,
      overviewRulerColor: new vscode.ThemeColor('corpus.boilerplateOverviewRuler'),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }));
  }

  /** The tag behind a block's first line; its words come with each instance. */
  tag(status: Status): vscode.TextEditorDecorationType {
    const color = new vscode.ThemeColor('corpus.boilerplateTag');
    return this.#once(`tag ${status}`, () => ({
      rangeBehavior: CLOSED,
      after: {
        color,
        border: `1px ${status === 'confirmed' ? 'solid' : 'dashed'}`,
        borderColor: color,
        margin: '0 0 0 2em',
        // The only way to a smaller, rounded tag: VS Code passes what follows the value on to its style sheet.
        textDecoration: 'none; border-radius: 3px; padding: 0 5px; font-size: 0.85em;',
      },
    }));
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
  }

  #once(key: string, options: () => vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
    let type = this.#types.get(key);
    if (type === undefined) {
      type = vscode.window.createTextEditorDecorationType(options());
      this.#types.set(key, type);
    }
    return type;
  }
}

function themed(themeColor: string, status: Status): vscode.ThemableDecorationRenderOptions {
  return {
    borderColor: new vscode.ThemeColor(themeColor),
    ...(status === 'confirmed' ? { backgroundColor: new vscode.ThemeColor(`${themeColor}Background`) } : {}),
  };
}

/** A colour of corpus.yaml is one for every theme: it is fitted to the ground. */
function literal(color: string, status: Status): vscode.DecorationRenderOptions {
  const on = (ground: 'dark' | 'light'): vscode.ThemableDecorationRenderOptions => {
    const fitted = readable(color, ground);
    // 14 % of the colour, as the theme colours have it.
    return { borderColor: fitted, ...(status === 'confirmed' ? { backgroundColor: `${fitted}24` } : {}) };
  };
  return { dark: on('dark'), light: on('light') };
}
