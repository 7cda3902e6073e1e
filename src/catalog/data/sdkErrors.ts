/**
 * What the errors of the calling SDK come down to: the first subCode of a row, and a letter for it
 * and each one after it, which stands under `errors` of its outcome. All errors that stand in no row are
 * as those with a dot.
 *
 * Source: the error codes of SDK 2.0.0; those of versions since 1.22 that are still there are the
 * same. 44214 is from Microsoft's page on calls that fail to start. The constants of all stand in
 * `src/developer/data/sdkConstants.ts`.
 */
export const sdkErrors: Readonly<Record<number, string>> = {
  3080: "uuoouu.uuouuuuooo",
  40000: "sss.....s...s",
  40100: "wssssssssssccsccsssws",
  40200: "ngtss...sii.....sguuuuuouottsasaggggt.i",
  40600: "pmp..p.RRpp..bb.pp...Q.Bp.pRRPP",
  41005: "uoo....B.u.........R....P..................UR..t...n........u..uu......R..u.....t",
  41900: "g",
  43000: "UBP..........MPBBPPP.o",
  43608: "RVQNRQQRRR.R",
  44000: "tttttttttttttt",
  44100: "xx......gggggaaaaa",
  44214: "a",
  45208: "g.....g",
  45700: "p...c...c",
  46052: "tt",
  46254: "uuo...uu",
  46400: "nn",
  46600: "s....s",
  46704: "go.s",
  60000: "ss",
  60100: "s....g",
  60201: "R..f.......c.c....pRRp..ccccc...cxccc.fflefle",
  60300: "VQRNRQQRRRR.R",
  60401: "spp",
  60509: "PUBMPBBPPP",
  61034: "Q",
};

/** The error for all else that goes wrong in a method, and its message where that should start a call. */
export const failedMethod = { subCode: 41_001, starts: /^(Join|StartCall|Accept) failed\b/ };
