import { RateLimitError, Router } from "literouter";

test("the package and its types", () => {
  const router = new Router({
    model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-of-the-test" } }],
  });
  const names: readonly string[] = router.getModelNames();
  expect(names).toEqual(["main"]);
  expect(RateLimitError.prototype).toBeInstanceOf(Error);
  // @ts-expect-error There is no such option.
  expect(() => new Router({ model_list: [], num_retrys: 1 })).toThrow("num_retries");
});
