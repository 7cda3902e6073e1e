import { act, render, screen } from "@testing-library/react";
import { createRef, lazy, type ReactNode, Suspense, version } from "react";
import { describe, expect, it } from "vitest";
import { CallEnd } from "../../../src/index.js";
import { lostConnection } from "../../support/ends.js";
import { titleOf } from "../../../stories/support/words.js";

const isReact19 = Number.parseInt(version) >= 19;
const title = titleOf(lostConnection);

function inRoot(children: ReactNode) {
  return <CallEnd.Root callEndReason={{ code: 410, subCode: 3101 }}>{children}</CallEnd.Root>;
}

/** A ref that notes what it is given. */
function noting(): [refs: unknown[], ref: (element: Element | null) => void] {
  const given: unknown[] = [];
  return [given, (element) => void given.push(element)];
}

describe("a part with asChild", () => {
  it("gives its element to both refs, and takes it back from both", () => {
    const [given, ref] = noting();
    const childRef = createRef<HTMLDivElement>();
    const { unmount } = render(
      inRoot(
        <CallEnd.Title asChild ref={ref}>
          <div ref={childRef} />
        </CallEnd.Title>,
      ),
    );
    const element = screen.getByText(title);

    expect(childRef.current).toBe(element);
    expect(given).toEqual([element]);

    unmount();

    expect(childRef.current).toBeNull();
    expect(given).toEqual([element, null]);
  });

  it("lets a ref clean up after itself", () => {
    // React 18 knows no such refs, and calls them with null instead.
    const cleaned: string[] = [];
    const [given, other] = noting();
    const ref = isReact19 ? () => () => void cleaned.push("ref") : () => undefined;
    const { unmount } = render(
      inRoot(
        <CallEnd.Title asChild ref={ref}>
          <div ref={other} />
        </CallEnd.Title>,
      ),
    );
    const element = screen.getByText(title);

    unmount();

    expect(cleaned).toEqual(isReact19 ? ["ref"] : []);
    expect(given).toEqual([element, null]);
  });

  it("keeps its refs while it is rendered again", () => {
    const [given, ref] = noting();
    const part = () =>
      inRoot(
        <CallEnd.Title asChild ref={ref}>
          <div />
        </CallEnd.Title>,
      );
    const { rerender } = render(part());
    rerender(part());

    expect(given).toEqual([screen.getByText(title)]);
  });

  it("asks no ref of a component when nobody wants one", () => {
    // React 18 warns about a component that takes none; in React 19 it would be a prop.
    const Own = (props: object) => <div data-testid="own">{Object.keys(props).join()}</div>;
    render(
      inRoot(
        <CallEnd.Title asChild>
          <Own />
        </CallEnd.Title>,
      ),
    );

    expect(screen.getByTestId("own")).toHaveTextContent("data-call-end-part");
    expect(screen.getByTestId("own")).not.toHaveTextContent("ref");
  });

  it("adds up descriptions and classes, and lets the element win otherwise", () => {
    render(
      inRoot(
        <CallEnd.Title asChild id="part" aria-describedby="one" className="a" hidden title="part">
          <div id="child" aria-describedby="two" className="b" hidden={false} />
        </CallEnd.Title>,
      ),
    );
    const element = screen.getByText(title);

    expect(element).toHaveAttribute("aria-describedby", "one two");
    expect(element).toHaveClass("a", "b", { exact: true });
    expect(element).toHaveAttribute("id", "child");
    expect(element).toHaveAttribute("title", "part");
    expect(element).toBeVisible();
  });

  it("keeps its class beside an empty one, and its element's where it has none", () => {
    render(
      inRoot(
        <>
          <CallEnd.Title asChild className="a">
            <div className="" data-testid="title" />
          </CallEnd.Title>
          <CallEnd.Description asChild className="">
            <div className="b" data-testid="description" />
          </CallEnd.Description>
        </>,
      ),
    );

    expect(screen.getByTestId("title")).toHaveClass("a", { exact: true });
    expect(screen.getByTestId("description")).toHaveClass("b", { exact: true });
  });

  it("finds its one element in a fragment", () => {
    render(
      inRoot(
        <CallEnd.Title asChild>
          <>
            {null}
            <>
              <div data-testid="child" />
            </>
          </>
        </CallEnd.Title>,
      ),
    );

    expect(screen.getByTestId("child")).toHaveAttribute("data-call-end-part", "title");
    expect(screen.getByTestId("child")).toHaveTextContent(title);
  });

  it("is an element of its own around a fragment of several children", () => {
    render(
      inRoot(
        <CallEnd.Title asChild>
          <>
            <b>One</b>
            <b>Two</b>
          </>
        </CallEnd.Title>,
      ),
    );

    expect(screen.getByText("One").parentElement).toHaveAttribute("data-call-end-part", "title");
  });

  it("is an element of its own around several children", () => {
    render(
      inRoot(
        <CallEnd.Title asChild>
          <b>One</b>
          <b>Two</b>
        </CallEnd.Title>,
      ),
    );

    expect(screen.getByText("One").parentElement).toHaveAttribute("data-call-end-part", "title");
  });
});

describe("an icon with asChild", () => {
  it("leaves an image as it is", () => {
    render(
      inRoot(
        <CallEnd.Icon asChild>
          <img src="data:," alt="" data-testid="icon" />
        </CallEnd.Icon>,
      ),
    );

    expect(screen.getByTestId("icon")).toHaveAttribute("data-icon", "offline");
  });

  it("does not draw into an icon of a font, nor into one that draws itself", () => {
    // Icon components of many packages draw their own lines, and their children after them.
    const Drawn = ({ children }: { children?: ReactNode }) => (
      <svg data-testid="drawn">
        <circle r="4" />
        {children}
      </svg>
    );
    render(
      inRoot(
        <>
          <CallEnd.Icon asChild>
            <i data-testid="font" />
          </CallEnd.Icon>
          <CallEnd.Icon asChild>
            <Drawn />
          </CallEnd.Icon>
        </>,
      ),
    );

    expect(screen.getByTestId("font")).toBeEmptyDOMElement();
    expect(screen.getByTestId("drawn").innerHTML).toBe('<circle r="4"></circle>');
  });
});

// Server components pass their children on like this; React 18 cannot look into them.
describe("a part with asChild and a child that is still on its way", () => {
  it("becomes that child in React 19, and in React 18 an element around it", async () => {
    const child = lazy(async () => ({
      default: (<span data-testid="child" />) as never,
    })) as unknown as ReactNode;
    await act(async () => {
      render(<Suspense>{inRoot(<CallEnd.Title asChild>{child}</CallEnd.Title>)}</Suspense>);
    });

    const element = await screen.findByTestId("child");
    expect(element.closest("[data-call-end-part=title]")?.tagName).toBe(isReact19 ? "SPAN" : "P");
    expect(element).toHaveTextContent(isReact19 ? title : "");
  });
});
