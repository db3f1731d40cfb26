package parley.quote.align;

import module java.base;

/**
 * Lays a claim along a source at the least cost, by dynamic programming over their words; the claim must
 * be used up, the source may begin and end anywhere. Besides equal, replaced, added and dropped words
 * there are stretches of the source that may be left out cheaply: where the claim marks it, between the
 * bounds of clauses, and where the source interrupts itself.
 */
public final class Aligner {
  private static final int CHANGE = 100;
  private static final int ALIKE = 94;
  private static final int EDITORIAL = 40;
  // a little less than to change a word: "was this" dropped a "not", rather than changing "not" into "was"
  private static final int DROPPED = 97;
  private static final int FURTHER_DROPPED = 25;
  private static final int CLAUSE = 120;
  private static final int CLAUSE_WORD = 4;
  private static final int MARK = 10;
  private static final int NEVER = 1 << 28;
  // states: at a word, behind dropped words, behind what was left out with licence
  private static final int AT = 0;
  private static final int DROP = 1;
  private static final int LEAVE = 2;
  // steps into the state AT, each times three plus the state it comes from
  private static final int PAIR = 0;
  private static final int CLAIM_SPLIT = 1;
  private static final int SOURCE_SPLIT = 2;
  private static final int ADD = 3;
  private static final int SKIP = 4;

  private final ClaimText claim;
  private final SourceText source;
  private final int[][][] cost;
  private final byte[][][] from;

  private Aligner(ClaimText claim, SourceText source) {
    this.claim = claim;
    this.source = source;
    this.cost = new int[claim.size() + 1][3][];
    this.from = new byte[claim.size() + 1][3][];
  }

  /** The steps from the first to the last word of the claim; empty where the source has no word. */
  public static List<Step> align(ClaimText claim, SourceText source) {
    return source.size() == 0 || claim.size() == 0 ? List.of() : new Aligner(claim, source).steps();
  }

  private List<Step> steps() {
    for (int i = 0; i <= claim.size(); i++) {
      for (int state = AT; state <= LEAVE; state++) {
        cost[i][state] = new int[source.size() + 1];
        from[i][state] = new byte[source.size() + 1];
        Arrays.fill(cost[i][state], i == 0 && state == AT ? 0 : NEVER);
      }
      if (i > 0) {
        row(i);
      }
      if (i > 1) {
        cost[i - 2] = new int[0][];
      }
    }
    int[] last = cost[claim.size()][AT];
    int end = 0;
    for (int j = 1; j <= source.size(); j++) {
      end = last[j] < last[end] ? j : end;
    }
    return Trail.merged(trace(end));
  }

  private void row(int i) {
    for (int j = 0; j <= source.size(); j++) {
      if (j == 0) {
        add(i, j);
        continue;
      }
      pair(i, j);
      add(i, j);
      if (i > 1 && Tokens.sameAsPair(source.tokens(), j - 1, claim.tokens(), i - 2)) {
        enter(i, j, CLAIM_SPLIT, i - 2, j - 1, 0);
      }
      if (j > 1 && Tokens.sameAsPair(claim.tokens(), i - 1, source.tokens(), j - 2)) {
        enter(i, j, SOURCE_SPLIT, i - 1, j - 2, 0);
      }
      if (i < claim.size()) {
        omit(i, j);
      }
    }
  }

  private void add(int i, int j) {
    enter(i, j, ADD, i - 1, j, claim.editorial()[i - 1] ? EDITORIAL : CHANGE);
  }

  private void pair(int i, int j) {
    int price = Tokens.same(claim.tokens(), i - 1, source.tokens(), j - 1) ? 0 : changed(i - 1, j - 1);
    enter(i, j, PAIR, i - 1, j - 1, price);
  }

  private int changed(int i, int j) {
    String one = claim.tokens().key(i);
    String other = source.tokens().key(j);
    boolean alike = one.length() > 2 && other.length() > 2 && one.charAt(0) == other.charAt(0) && one.charAt(1) == other.charAt(1);
    return alike ? ALIKE : CHANGE;
  }

  private void omit(int i, int j) {
    boolean marked = claim.ellipsis()[i];
    if (source.aside()[j] >= 0) {
      enter(i, j, SKIP, i, source.aside()[j], 1);
    }
    int open = cost[i][AT][j - 1] + DROPPED;
    int further = cost[i][DROP][j - 1] + FURTHER_DROPPED;
    cost[i][DROP][j] = Math.min(open, further);
    from[i][DROP][j] = (byte) (open <= further ? AT : DROP);
    int leave = marked ? cost[i][AT][j - 1] + MARK : source.bound()[j - 1] > 0 ? cost[i][AT][j - 1] + CLAUSE : NEVER;
    int on = cost[i][LEAVE][j - 1] + (marked ? 1 : CLAUSE_WORD);
    cost[i][LEAVE][j] = Math.min(leave, on);
    from[i][LEAVE][j] = (byte) (leave <= on ? AT : LEAVE);
  }

  /** The state in which it is cheapest to stand between the words before {@code i} and {@code j}. */
  private int state(int i, int j) {
    int state = cost[i][DROP][j] < cost[i][AT][j] ? DROP : AT;
    boolean mayEnd = source.bound()[j] > 0 || claim.ellipsis()[i];
    return mayEnd && cost[i][LEAVE][j] < cost[i][state][j] ? LEAVE : state;
  }

  private void enter(int i, int j, int step, int fromI, int fromJ, int price) {
    int state = step == SKIP ? AT : state(fromI, fromJ);
    int total = cost[fromI][state][fromJ] + price;
    if (total < cost[i][AT][j]) {
      cost[i][AT][j] = total;
      from[i][AT][j] = (byte) (step * 3 + state);
    }
  }

  private List<Step> trace(int end) {
    Deque<Step> steps = new ArrayDeque<>();
    int i = claim.size();
    int j = end;
    int state = AT;
    while (i > 0) {
      int code = from[i][state][j];
      if (state == AT) {
        Step step = step(code / 3, i, j);
        steps.push(step);
        i = step.claimFirst();
        j = step.sourceFirst();
        state = code % 3;
      } else {
        Step.Kind kind = state == DROP ? Step.Kind.DELETE : claim.ellipsis()[i] ? Step.Kind.MARKED : Step.Kind.CLAUSE;
        steps.push(new Step(kind, i, i, j - 1, j));
        j--;
        state = code;
      }
    }
    return List.copyOf(steps);
  }

  private Step step(int kind, int i, int j) {
    return switch (kind) {
      case PAIR -> new Step(Tokens.same(claim.tokens(), i - 1, source.tokens(), j - 1) ? Step.Kind.EQUAL : Step.Kind.REPLACE, i - 1, i, j - 1, j);
      case CLAIM_SPLIT -> new Step(Step.Kind.EQUAL, i - 2, i, j - 1, j);
      case SOURCE_SPLIT -> new Step(Step.Kind.EQUAL, i - 1, i, j - 2, j);
      case ADD -> new Step(Step.Kind.INSERT, i - 1, i, j, j);
      case SKIP -> new Step(Step.Kind.ASIDE, i, i, source.aside()[j], j);
      default -> throw new IllegalStateException("there is no step " + kind);
    };
  }
}
