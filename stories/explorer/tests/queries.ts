import { within } from "storybook/test";

type Canvas = ReturnType<typeof within>;

export const searchBox = (canvas: Canvas) => canvas.getByLabelText(/^Search by number/);

export const results = (canvas: Canvas) => within(canvas.getByLabelText("Results"));

export const chosen = (canvas: Canvas) => results(canvas).getByRole("option", { selected: true });

export const banner = (canvas: Canvas, name: string) => canvas.findByRole("region", { name });
