import type { ReactNode } from "react";

const list = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 22rem), 1fr))",
  gap: "20px 24px",
  margin: 0,
  padding: 0,
  listStyle: "none",
};

interface BannerGridItem {
  readonly id: string;
  /** A code or a name, which runs from left to right in every language. */
  readonly name: string;
  readonly banner: ReactNode;
}

/** Many banners side by side, each under a heading that can name it: several share a title. */
export function BannerGrid({
  items,
  heading: Heading,
}: {
  items: readonly BannerGridItem[];
  heading: "h2" | "h3";
}) {
  return (
    <ul style={list}>
      {items.map(({ id, name, banner }) => (
        <li key={id}>
          <Heading
            id={id}
            style={{
              font: "500 0.8125rem/1.5 ui-monospace, menlo, consolas, monospace",
              margin: "0 0 4px",
            }}
          >
            <bdi dir="ltr">{name}</bdi>
          </Heading>
          {banner}
        </li>
      ))}
    </ul>
  );
}
