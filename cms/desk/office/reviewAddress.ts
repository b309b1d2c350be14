/** Parameters of a document's pane that open it with its changes beside it: what is published against the draft. */
export const WITH_CHANGES = {
  inspect: 'sanity/structure/history',
  changesInspectorTab: 'review',
  since: '@lastPublished',
}

/** Something new has nothing to compare with. */
export const ALONE = {}
