/** Sorting the rows of a table by one of its columns. */

const ORDER = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** What `by` asks for: "stance" sorts up, "-stance" down; anything unknown sorts by nothing. */
export function sorting(by, keys) {
  const down = (by ?? "").startsWith("-");
  const name = down ? by.slice(1) : by ?? "";
  return Object.hasOwn(keys, name) ? { name, down } : { name: "", down: false };
}

/** The rows in the order asked for; rows without a value stand last either way, equal ones stay as they were. */
export function ordered(rows, by, keys) {
  const { name, down } = sorting(by, keys);
  if (name === "") return rows;
  const value = (row) => keys[name](row) ?? "";
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === "" || right === "") return (left === "") - (right === "");
    return down ? ORDER.compare(right, left) : ORDER.compare(left, right);
  });
}

/** What a click on a column's heading asks for next: up, down, as found. */
export function next(by, name, keys) {
  const now = sorting(by, keys);
  if (now.name !== name) return name;
  return now.down ? "" : `-${name}`;
}
