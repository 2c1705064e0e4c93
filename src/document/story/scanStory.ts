import { scanXml, type XmlHandler } from '../xml/scanXml';

/** A handler of XML that knows which fields hide what follows because their result never begins. */
interface StoryHandler extends XmlHandler {
  readonly unfinishedFields: readonly number[];
}

/**
 * Tells a handler of the XML of a story. Where fields turn out to be broken, another handler is
 * made to take them as if they did not begin at all, so that they do not swallow what follows.
 */
export function scanStory<Handler extends StoryHandler>(
  xml: Uint8Array | string,
  makeHandler: (brokenFields: ReadonlySet<number>) => Handler,
): { handler: Handler; hasBrokenFields: boolean } {
  const handler = makeHandler(new Set());
  scanXml(xml, handler);
  if (handler.unfinishedFields.length === 0) return { handler, hasBrokenFields: false };
  const again = makeHandler(new Set(handler.unfinishedFields));
  scanXml(xml, again);
  return { handler: again, hasBrokenFields: true };
}
