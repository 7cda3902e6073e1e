import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The usual order, but unit tests first: only the first in a run share a worker and its page. */
export class UnitTestsFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(specs);
    const isUnit = ({ project }: TestSpecification) => project.name === "unit";
    return [...sorted.filter(isUnit), ...sorted.filter((spec) => !isUnit(spec))];
  }
}
