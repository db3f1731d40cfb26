/** Choosing a stretch of neighbouring things with mouse, finger or keyboard. */

const FAR = 6; // pixels; less is a click

/**
 * @param group holds the things, links in a row; @param chosen is called with the first and last index of a stretch
 * @param shown is called with the first and last index while the stretch is being chosen, with nothing when it is given up
 */
export function brushing(group, { shown, chosen }) {
  const things = () => [...group.querySelectorAll("a")];
  let from = -1; // where the pointer went down or Shift was pressed first
  let to = -1;
  let startX = 0;
  let dragged = false;

  function end() {
    from = to = -1;
    shown();
  }

  function show(at) {
    to = at;
    shown(Math.min(from, to), Math.max(from, to));
  }

  group.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return; // a link in a tab of its own
    startX = event.clientX;
    dragged = false;
    from = nearest(things(), event.clientX);
    group.setPointerCapture(event.pointerId);
  });
  group.addEventListener("pointermove", (event) => {
    if (from < 0 || !group.hasPointerCapture(event.pointerId)) return;
    dragged ||= Math.abs(event.clientX - startX) > FAR;
    if (dragged) show(nearest(things(), event.clientX));
  });
  group.addEventListener("pointerup", () => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const was = dragged && from >= 0 && to >= 0;
    const one = from;
    end();
    if (was) chosen(first, last);
    else if (one >= 0) things()[one].click(); // a captured pointer clicks on the group
  });
  group.addEventListener("pointercancel", end);
  group.addEventListener("dragstart", (event) => event.preventDefault()); // links would be dragged away

  group.addEventListener("keydown", (event) => {
    const all = things();
    const now = all.indexOf(event.target);
    if (now < 0) return;
    if (event.key === "Escape" && from >= 0) end();
    else if (event.key === "Enter" && from >= 0 && from !== to) {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      end();
      chosen(first, last);
    } else {
      const next = target(event.key, now, all.length);
      if (next === undefined) return;
      if (event.shiftKey) {
        if (from < 0) from = now;
        show(next);
      } else if (from >= 0) end();
      all[now].setAttribute("tabindex", -1);
      all[next].setAttribute("tabindex", 0);
      all[next].focus();
    }
    event.preventDefault();
  });
}

/** Where a key leads from one of `count` things; nowhere beyond the ends. */
export function target(key, now, count) {
  const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: count - 1 }[key];
  return next === undefined || next < 0 || next >= count ? undefined : next;
}

function nearest(things, x) {
  const distance = (thing) => {
    const { left, right } = thing.getBoundingClientRect();
    return Math.max(left - x, x - right, 0);
  };
  return things.reduce((best, thing, i) => (best < 0 || distance(thing) < distance(things[best]) ? i : best), -1);
}
