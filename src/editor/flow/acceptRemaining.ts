import * as vscode from 'vscode';
import { undoneLayers } from '../../core/suggest/settled';
import { type Command, refuse } from '../commands/command';
import { isRefusal, placeFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { settingsFor } from '../settings';
import { tell } from '../tell';
import { layersIn, namesOfLayers } from './layers';
import { markDone } from './layersDone';

/** Takes every suggestion that is left, and says of the layers that they are done; one step. */
export const acceptRemainingAndMarkDone: Command = {
  id: CommandId.acceptRemainingAndMarkDone,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const layers = layersIn(argument) ?? settingsFor(article.uri).doneLayers;
    if (undoneLayers(article.sidecar, layers).length === 0) {
      return refuse(vscode.l10n.t('{layers}: done already', { layers: namesOfLayers(layers) }));
    }
    const marked = await markDone(workbench, article, layers, 'accept');
    if (marked.said !== undefined) tell(marked.said);
    return marked.outcome;
  },
};
