import type { Box } from "../../schemas/page.ts";

/** The window that a page is looked at through, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
}

/** How a page is looked at: its width in widths of the frame, and how far the frame is moved over it, in pixels. */
export interface View {
  zoom: number;
  left: number;
  top: number;
}

/** Print is large enough to read at this width of a page, in pixels; no zoom to a field goes beyond. */
const widest = 1_150;
/** A field takes at most so much of the frame: what stands around it says what it is. */
const share = { width: 0.7, height: 0.3 };
/** Where its middle comes to be: right of the frame's, for what it is mostly stands at its left. */
const middle = { x: 0.58, y: 0.45 };

/** The whole page. `aspect` is its width divided by its height. */
export function wholePage(frame: Frame, aspect: number): View {
  return { zoom: Math.min(1, (frame.height * aspect) / frame.width), left: 0, top: 0 };
}

/** Where no field is to be seen: the whole page, or its head where the whole would be too small to tell anything. */
export function firstLook(frame: Frame, aspect: number): View {
  const whole = wholePage(frame, aspect);
  return whole.zoom * frame.width < 300 ? { ...whole, zoom: 1 } : whole;
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, Math.max(least, most)));

/** The view that has a box near the middle of the frame, as large as can be read well, within the page's edges. */
export function zoomToBox(frame: Frame, aspect: number, box: Box): View {
  const byWidth = share.width / Math.max(box.width, 0.01);
  const byHeight = (share.height * frame.height * aspect) / (Math.max(box.height, 0.005) * frame.width);
  const zoom = within(Math.min(byWidth, byHeight), Math.min(1, wholePage(frame, aspect).zoom), widest / frame.width);
  const width = frame.width * zoom;
  const height = width / aspect;
  return {
    zoom,
    left: within((box.left + box.width / 2) * width - frame.width * middle.x, 0, width - frame.width),
    top: within((box.top + box.height / 2) * height - frame.height * middle.y, 0, height - frame.height),
  };
}

/** Nearer or farther by a step, what is in the middle of the frame staying there. */
export function zoomBy(frame: Frame, aspect: number, view: View, factor: number): View {
  const zoom = within(view.zoom * factor, wholePage(frame, aspect).zoom, Math.max(4, widest / frame.width));
  const grown = zoom / view.zoom;
  const kept = (moved: number, size: number) => Math.max(0, (moved + size / 2) * grown - size / 2);
  return { zoom, left: kept(view.left, frame.width), top: kept(view.top, frame.height) };
}
