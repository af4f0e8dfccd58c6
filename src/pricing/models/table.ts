/**
 * What is known of the models of all providers. Written by `npm run prices:update`, never by hand.
 * Source: litellm/model_prices_and_context_window_backup.json of the litellm package 1.110.2 on PyPI, 2026-11-20 (MIT, Copyright 2023 Berri AI).
 */
export const TABLE: string = String.raw`annotation_cost_per_page annotation_cost_per_page_batches cache_creation_input_audio_token_cost cache_creation_input_token_cost cache_creation_input_token_cost_above_100k_tokens cache_creation_input_token_cost_above_100k_tokens_batches cache_creation_input_token_cost_above_12hr cache_creation_input_token_cost_above_12hr_above_272k_tokens cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast cache_creation_input_token_cost_above_12hr_batches cache_creation_input_token_cost_above_12hr_flex cache_creation_input_token_cost_above_12hr_priority cache_creation_input_token_cost_above_12hr_ultrafast cache_creation_input_token_cost_above_1hr cache_creation_input_token_cost_above_1hr_above_100k_tokens cache_creation_input_token_cost_above_1hr_above_200k_tokens cache_creation_input_token_cost_above_200k_tokens cache_creation_input_token_cost_above_272k_tokens cache_creation_input_token_cost_above_272k_tokens_batches cache_creation_input_token_cost_above_272k_tokens_decisions cache_creation_input_token_cost_above_272k_tokens_flex cache_creation_input_token_cost_above_272k_tokens_priority cache_creation_input_token_cost_above_272k_tokens_ultrafast cache_creation_input_token_cost_batches cache_creation_input_token_cost_decisions cache_creation_input_token_cost_flex cache_creation_input_token_cost_priority cache_creation_input_token_cost_ultrafast cache_read_input_audio_token_cost cache_read_input_audio_token_cost_batches cache_read_input_audio_token_cost_flex cache_read_input_audio_token_cost_priority cache_read_input_image_token_cost cache_read_input_token_cost cache_read_input_token_cost_above_100k_tokens cache_read_input_token_cost_above_100k_tokens_batches cache_read_input_token_cost_above_200k_tokens cache_read_input_token_cost_above_200k_tokens_batches cache_read_input_token_cost_above_200k_tokens_flex cache_read_input_token_cost_above_200k_tokens_priority cache_read_input_token_cost_above_272k_tokens cache_read_input_token_cost_above_272k_tokens_batches cache_read_input_token_cost_above_272k_tokens_decisions cache_read_input_token_cost_above_272k_tokens_flex cache_read_input_token_cost_above_272k_tokens_priority cache_read_input_token_cost_above_272k_tokens_ultrafast cache_read_input_token_cost_above_512k_tokens cache_read_input_token_cost_batches cache_read_input_token_cost_decisions cache_read_input_token_cost_flex cache_read_input_token_cost_priority cache_read_input_token_cost_ultrafast citation_cost_per_token code_interpreter_cost_per_session cost_per_second explicit_cache_read_input_token_cost fedramp_uplift_multiplier google_maps_grounding_cost_per_query guardrail_cost_per_unit input_cost_per_audio_per_second input_cost_per_audio_per_second_above_128k_tokens input_cost_per_audio_token input_cost_per_audio_token_above_200k_tokens input_cost_per_audio_token_above_200k_tokens_batches input_cost_per_audio_token_above_200k_tokens_flex input_cost_per_audio_token_above_200k_tokens_priority input_cost_per_audio_token_batches input_cost_per_audio_token_flex input_cost_per_audio_token_priority input_cost_per_character input_cost_per_character_above_128k_tokens input_cost_per_image input_cost_per_image_above_128k_tokens input_cost_per_image_token input_cost_per_image_token_batches input_cost_per_pixel input_cost_per_query input_cost_per_request input_cost_per_second input_cost_per_text_message input_cost_per_token input_cost_per_token_above_100k_tokens input_cost_per_token_above_100k_tokens_batches input_cost_per_token_above_128k_tokens input_cost_per_token_above_200k_tokens input_cost_per_token_above_200k_tokens_batches input_cost_per_token_above_200k_tokens_flex input_cost_per_token_above_200k_tokens_priority input_cost_per_token_above_272k_tokens input_cost_per_token_above_272k_tokens_batches input_cost_per_token_above_272k_tokens_decisions input_cost_per_token_above_272k_tokens_flex input_cost_per_token_above_272k_tokens_priority input_cost_per_token_above_272k_tokens_ultrafast input_cost_per_token_above_512k_tokens input_cost_per_token_batches input_cost_per_token_cache_hit input_cost_per_token_decisions input_cost_per_token_flex input_cost_per_token_priority input_cost_per_token_ultrafast input_cost_per_video_per_second input_cost_per_video_per_second_above_128k_tokens input_cost_per_video_per_second_above_15s_interval input_cost_per_video_per_second_above_8s_interval input_cost_per_video_token input_cost_per_video_token_batches input_dbu_cost_per_token litellm_provider max_input_tokens max_output_tokens mode ocr_cost_per_page ocr_cost_per_page_batches off_peak_pricing output_cost_per_audio_token output_cost_per_character output_cost_per_character_above_128k_tokens output_cost_per_image output_cost_per_image_1K output_cost_per_image_2K output_cost_per_image_token output_cost_per_image_token_batches output_cost_per_image_token_priority output_cost_per_pixel output_cost_per_reasoning_token output_cost_per_second output_cost_per_second_1080p output_cost_per_second_2k output_cost_per_second_480p output_cost_per_second_4k output_cost_per_second_720p output_cost_per_second_768p output_cost_per_token output_cost_per_token_above_100k_tokens output_cost_per_token_above_100k_tokens_batches output_cost_per_token_above_128k_tokens output_cost_per_token_above_200k_tokens output_cost_per_token_above_200k_tokens_batches output_cost_per_token_above_200k_tokens_flex output_cost_per_token_above_200k_tokens_priority output_cost_per_token_above_272k_tokens output_cost_per_token_above_272k_tokens_batches output_cost_per_token_above_272k_tokens_decisions output_cost_per_token_above_272k_tokens_flex output_cost_per_token_above_272k_tokens_priority output_cost_per_token_above_272k_tokens_ultrafast output_cost_per_token_above_512k_tokens output_cost_per_token_batches output_cost_per_token_decisions output_cost_per_token_flex output_cost_per_token_priority output_cost_per_token_ultrafast output_cost_per_video_per_second output_cost_per_video_token output_dbu_cost_per_token output_vector_size regional_endpoint_uplift_multiplier regional_processing_uplift_multiplier_eu regional_processing_uplift_multiplier_us rpm search_context_cost_per_query supports_adaptive_thinking supports_anthropic_compaction supports_anthropic_thinking_payload supports_assistant_prefill supports_audio_input supports_audio_output supports_bedrock_converse_tool_result_images supports_bedrock_native_structured_output supports_bedrock_native_structured_output_by_default supports_bedrock_runtime_chat_completions_inline_reasoning supports_bedrock_runtime_chat_completions_response_format supports_bedrock_runtime_chat_completions_tools_with_reasoning supports_computer_use supports_continuation supports_embedding_image_input supports_fast_mode supports_forced_tool_use supports_function_calling supports_image_input supports_image_size supports_legacy_thinking supports_low_reasoning_effort supports_max_reasoning_effort supports_mid_conversation_system supports_minimal_reasoning_effort supports_multimodal supports_native_streaming supports_native_structured_output supports_none_reasoning_effort supports_nova_canvas_image_edit supports_output_config supports_parallel_function_calling supports_parallel_tool_use_config supports_pdf_input supports_prompt_cache_breakpoint supports_prompt_caching supports_reasoning supports_regex_lookaround supports_response_schema supports_sampling_params supports_speed supports_system_messages supports_thinking_cache_preservation supports_tool_choice supports_tool_search supports_url_context supports_video_input supports_vision supports_web_search supports_xhigh_reasoning_effort tiered_pricing tpm
[[],111,"bedrock",112,2600,114,"image_generation",121,0.06]	1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0
[[],111,"bedrock",112,77,114,"image_generation",121,0.04]	1024-x-1024/50-steps/stability.stable-diffusion-xl-v1	stability.stable-image-core-v1:0	stability.stable-image-core-v1:1
[[198,212],74,0.009,111,"openai",114,"image_generation"]	1024-x-1024/gpt-image-1.5	1024-x-1024/gpt-image-1.5-2025-12-16	low/1024-x-1024/gpt-image-1.5	low/1024-x-1024/gpt-image-1.5-2025-12-16	standard/1024-x-1024/gpt-image-1.5	standard/1024-x-1024/gpt-image-1.5-2025-12-16
[[],111,"bedrock",112,77,114,"image_generation",121,0.08]	1024-x-1024/max-steps/stability.stable-diffusion-xl-v1	stability.sd3-5-large-v1:0	stability.sd3-large-v1:0
[[198,212],74,0.013,111,"openai",114,"image_generation"]	1024-x-1536/gpt-image-1.5	1024-x-1536/gpt-image-1.5-2025-12-16	1536-x-1024/gpt-image-1.5	1536-x-1024/gpt-image-1.5-2025-12-16	low/1024-x-1536/gpt-image-1.5	low/1024-x-1536/gpt-image-1.5-2025-12-16	low/1536-x-1024/gpt-image-1.5	low/1536-x-1024/gpt-image-1.5-2025-12-16	standard/1024-x-1536/gpt-image-1.5	standard/1024-x-1536/gpt-image-1.5-2025-12-16	standard/1536-x-1024/gpt-image-1.5	standard/1536-x-1024/gpt-image-1.5-2025-12-16
[[],111,"bedrock",112,77,114,"image_generation",121,0.018]	512-x-512/50-steps/stability.stable-diffusion-xl-v0
[[],111,"bedrock",112,77,114,"image_generation",121,0.036]	512-x-512/max-steps/stability.stable-diffusion-xl-v0	max-x-max/50-steps/stability.stable-diffusion-xl-v0
[[],83,0.0000125,111,"bedrock",112,8191,113,8191,114,"chat",136,0.0000125]	ai21.j2-mid-v1
[[],83,0.0000188,111,"bedrock",112,8191,113,8191,114,"chat",136,0.0000188]	ai21.j2-ultra-v1
[[],83,0.000002,111,"bedrock",112,256000,113,4096,114,"chat",136,0.000008]	ai21.jamba-1-5-large-v1:0
[[],83,2e-7,111,"bedrock",112,256000,113,4096,114,"chat",136,4e-7]	ai21.jamba-1-5-mini-v1:0
[[206],83,5e-7,111,"bedrock",112,70000,113,4096,114,"chat",136,7e-7]	ai21.jamba-instruct-v1:0
[[],111,"aiml",114,"image_generation",121,0.026]	aiml/dall-e-2
[[],111,"aiml",114,"image_generation",121,0.052]	aiml/dall-e-3	aiml/flux-pro/v1.1	aiml/flux/kontext-pro/text-to-image
[[],111,"aiml",114,"image_generation",121,0.065]	aiml/flux-pro
[[],111,"aiml",114,"image_generation",121,0.063]	aiml/flux-pro/v1.1-ultra
[[],111,"aiml",114,"image_generation",121,0.046]	aiml/flux-realism
[[],111,"aiml",114,"image_generation",121,0.033]	aiml/flux/dev
[[],111,"aiml",114,"image_generation",121,0.104]	aiml/flux/kontext-max/text-to-image
[[],111,"aiml",114,"image_generation",121,0.004]	aiml/flux/schnell
[[],111,"aiml",114,"image_generation",121,0.078]	aiml/google/imagen-4.0-ultra-generate-001
[[],111,"aiml",114,"image_generation",121,0.195]	aiml/google/nano-banana-pro
[[212],111,"aiml",114,"image_generation",121,0.054]	aiml/openai/gpt-image-2
[[182,198,200,203,212],83,6e-8,111,"amazon_nova",112,300000,113,10000,114,"chat",136,2.4e-7]	amazon-nova/nova-lite-v1
[[182,200,203],83,3.5e-8,111,"amazon_nova",112,128000,113,10000,114,"chat",136,1.4e-7]	amazon-nova/nova-micro-v1
[[182,198,-201,203,212],83,0.0000025,111,"amazon_nova",112,1000000,113,10000,114,"chat",136,0.0000125]	amazon-nova/nova-premier-v1
[[182,198,200,203,212],83,8e-7,111,"amazon_nova",112,300000,113,10000,114,"chat",136,0.0000032]	amazon-nova/nova-pro-v1
[[169,170],64,0.000003,83,3.3e-7,111,"bedrock",112,256000,113,64000,114,"realtime",118,0.000012,136,0.00000275]	amazon.nova-2-5-sonic
[[182,198,200,201,203,208,211,212],36,7.5e-8,53,1.3125e-7,83,3e-7,98,1.5e-7,102,5.25e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.0000025,151,0.00000125,154,0.000004375]	amazon.nova-2-lite-v1:0	global.amazon.nova-2-lite-v1:0
[[169,179,183,211],62,0.00014,74,0.00006,83,1.35e-7,104,0.0007,111,"bedrock",112,8172,114,"embedding",136,0,159,3072]	amazon.nova-2-multimodal-embeddings-v1:0
[[182,198,200,201,203,208,211,212],36,3.125e-7,64,0.00000125,76,0.00000125,83,0.00000125,98,6.25e-7,102,0.0000021875,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.00001,151,0.000005,154,0.0000175]	amazon.nova-2-pro-preview-20251202-v1:0
[[169,170],64,0.000003,83,3.3e-7,111,"bedrock",112,1000000,113,64000,114,"realtime",118,0.000012,136,0.00000275]	amazon.nova-2-sonic-v1:0
[[194],111,"bedrock",112,2600,114,"image_generation",121,0.06]	amazon.nova-canvas-v1:0	us.amazon.nova-canvas-v1:0
[[182,198,200,203,208,212],36,1.5e-8,83,6e-8,98,3e-8,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,2.4e-7,151,1.2e-7]	amazon.nova-lite-v1:0	us.amazon.nova-lite-v1:0
[[182,200,203,208],36,8.75e-9,83,3.5e-8,98,1.75e-8,111,"bedrock_converse",112,128000,113,10000,114,"chat",136,1.4e-7,151,7e-8]	amazon.nova-micro-v1:0	us.amazon.nova-micro-v1:0
[[182,198,200,203,208,212],36,6.25e-7,53,0.00000109375,83,0.0000025,98,0.00000125,102,0.000004375,111,"bedrock_converse",112,1000000,113,10000,114,"chat",136,0.0000125,151,0.00000625,154,0.000021875]	amazon.nova-premier-v1:0
[[182,198,200,203,208,212],36,2e-7,52,1e-7,53,3.5e-7,83,8e-7,98,4e-7,101,4e-7,102,0.0000014,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,0.0000032,151,0.0000016,153,0.0000016,154,0.0000056]	amazon.nova-pro-v1:0	us.amazon.nova-pro-v1:0
[[],79,0.001,83,0,111,"bedrock",112,32000,113,32000,114,"rerank",136,0]	amazon.rerank-v1:0
[[],83,1e-7,111,"bedrock",112,8192,114,"embedding",136,0,159,1536]	amazon.titan-embed-g1-text-02	amazon.titan-embed-text-v1	bedrock/us-gov-east-1/amazon.titan-embed-text-v1	bedrock/us-gov-west-1/amazon.titan-embed-text-v1
[[179,183],74,0.00006,83,8e-7,111,"bedrock",112,128,114,"embedding",136,0,159,1024]	amazon.titan-embed-image-v1
[[],83,2e-8,111,"bedrock",112,8192,114,"embedding",136,0,159,1024]	amazon.titan-embed-text-v2:0
[[],74,0,111,"bedrock",114,"image_generation",121,0.008]	amazon.titan-image-generator-v1	amazon.titan-image-generator-v2	amazon.titan-image-generator-v2:0
[[],83,2e-7,111,"bedrock",112,42000,113,8000,114,"chat",136,6e-7]	amazon.titan-text-express-v1
[[],83,1.5e-7,111,"bedrock",112,42000,113,4000,114,"chat",136,2e-7]	amazon.titan-text-lite-v1
[[],83,5e-7,111,"bedrock",112,42000,113,32000,114,"chat",136,0.0000015]	amazon.titan-text-premier-v1:0	bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0	bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0
[[168,182,198,200,203,208],3,0.000001,36,8e-8,83,8e-7,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000004]	anthropic.claude-3-5-haiku-20241022-v1:0	bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0	eu.anthropic.claude-3-5-haiku-20241022-v1:0	us.anthropic.claude-3-5-haiku-20241022-v1:0
[[182,198,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000015]	anthropic.claude-3-5-sonnet-20240620-v1:0	eu.anthropic.claude-3-5-sonnet-20240620-v1:0	us.anthropic.claude-3-5-sonnet-20240620-v1:0
[[168,177,182,198,200,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000015]	anthropic.claude-3-5-sonnet-20241022-v2:0	eu.anthropic.claude-3-5-sonnet-20241022-v2:0	us.anthropic.claude-3-5-sonnet-20241022-v2:0
[[168,177,182,198,200,201,203,208,212],3,0.0000045,36,3.6e-7,83,0.0000036,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000018]	anthropic.claude-3-7-sonnet-20240620-v1:0	bedrock/us-gov-east-1/anthropic.claude-3-7-sonnet-20250219-v1:0	bedrock/us-gov-west-1/anthropic.claude-3-7-sonnet-20250219-v1:0
[[168,177,182,198,200,201,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock_converse",112,200000,113,8192,114,"chat",136,0.000015]	anthropic.claude-3-7-sonnet-20250219-v1:0	us.anthropic.claude-3-7-sonnet-20250219-v1:0
[[182,203,208,212],3,0.00001875,36,0.0000015,83,0.000015,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000075]	anthropic.claude-3-opus-20240229-v1:0	eu.anthropic.claude-3-opus-20240229-v1:0	us.anthropic.claude-3-opus-20240229-v1:0
[[165,-169,177,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,0.000001,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-fable-5	global.anthropic.claude-fable-5
[[165,-169,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-fable-5-1
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.00000125,16,0.000002,36,1e-7,83,0.000001,98,5e-7,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025]	anthropic.claude-haiku-4-5-20251001-v1:0	global.anthropic.claude-haiku-4-5-20251001-v1:0
[[168,177,182,191,192,197,198,200,201,203,208,209,212],3,0.00000125,16,0.000002,36,1e-7,83,0.000001,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000005]	anthropic.claude-haiku-4-5@20251001
[[165,-169,172,177,181,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-haiku-5-5
[[208],83,8e-7,111,"bedrock",112,100000,113,8191,114,"chat",136,0.0000024]	anthropic.claude-instant-v1	bedrock/us-east-1/anthropic.claude-instant-v1	bedrock/us-west-2/anthropic.claude-instant-v1
[[165,-169,177,182,187,188,192,195,197,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005]	anthropic.claude-mythos-5-1	global.anthropic.claude-mythos-5-1
[[182,195,200,201,208,212],3,0.000034375,16,0.000055,36,0.00000275,83,0.0000275,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.0001375]	anthropic.claude-mythos-preview
[[168,177,182,198,200,201,203,208,212],3,0.00001875,36,0.0000015,83,0.000015,111,"bedrock_converse",112,200000,113,32000,114,"chat",136,0.000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-opus-4-1-20250805-v1:0	anthropic.claude-opus-4-20250514-v1:0	eu.anthropic.claude-opus-4-1-20250805-v1:0	eu.anthropic.claude-opus-4-20250514-v1:0	us.anthropic.claude-opus-4-1-20250805-v1:0	us.anthropic.claude-opus-4-20250514-v1:0
[[168,177,182,192,195,197,198,200,201,203,208,209,212],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-opus-4-5-20251101-v1:0	global.anthropic.claude-opus-4-5-20251101-v1:0
[[165,-169,177,182,185,187,192,195,197,198,200,201,203,208,209,212],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-opus-4-6-v1	global.anthropic.claude-opus-4-6-v1
[[165,-169,177,182,187,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-opus-4-7	global.anthropic.claude-opus-4-7
[[165,-169,172,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-opus-4-8
[[165,-169,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,98,0.0000025,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-opus-5
[[165,-169,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000005,16,0.000008,36,2e-7,83,0.000004,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00002,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-opus-5-5
[[168,177,182,198,200,201,203,208,212],3,0.00000375,19,0.0000075,36,3e-7,39,6e-7,83,0.000003,87,0.000006,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-sonnet-4-20250514-v1:0	apac.anthropic.claude-sonnet-4-20250514-v1:0	eu.anthropic.claude-sonnet-4-20250514-v1:0	global.anthropic.claude-sonnet-4-20250514-v1:0	us.anthropic.claude-sonnet-4-20250514-v1:0
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,36,3e-7,39,6e-7,83,0.000003,87,0.000006,98,0.0000015,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-sonnet-4-5-20250929-v1:0	global.anthropic.claude-sonnet-4-5-20250929-v1:0
[[165,-169,177,182,185,187,192,195,197,198,200,201,203,208,209,212],3,0.00000375,16,0.000006,36,3e-7,83,0.000003,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000015,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-sonnet-4-6	global.anthropic.claude-sonnet-4-6
[[165,-169,172,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-sonnet-5
[[165,-169,172,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000025,16,0.000004,36,1e-7,83,0.000002,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	anthropic.claude-sonnet-5-5	bedrock/claude-sonnet-latest	global.anthropic.claude-sonnet-5-5
[[],83,0.000008,111,"bedrock",112,100000,113,8191,114,"chat",136,0.000024]	anthropic.claude-v1	bedrock/eu-central-1/anthropic.claude-v1
[[208],83,0.000008,111,"bedrock",112,100000,113,8191,114,"chat",136,0.000024]	anthropic.claude-v2:1	bedrock/ap-northeast-1/anthropic.claude-v1	bedrock/ap-northeast-1/anthropic.claude-v2:1	bedrock/eu-central-1/anthropic.claude-v2:1	bedrock/us-east-1/anthropic.claude-v1	bedrock/us-east-1/anthropic.claude-v2:1	bedrock/us-west-2/anthropic.claude-v1	bedrock/us-west-2/anthropic.claude-v2:1
[[],83,1.5e-7,111,"anyscale",112,16384,113,16384,114,"chat",136,1.5e-7]	anyscale/HuggingFaceH4/zephyr-7b-beta
[[],83,0.000001,111,"anyscale",112,4096,113,4096,114,"chat",136,0.000001]	anyscale/codellama/CodeLlama-34b-Instruct-hf	anyscale/codellama/CodeLlama-70b-Instruct-hf	anyscale/meta-llama/Llama-2-70b-chat-hf
[[],83,1.5e-7,111,"anyscale",112,8192,113,8192,114,"chat",136,1.5e-7]	anyscale/google/gemma-7b-it	anyscale/meta-llama/Meta-Llama-3-8B-Instruct
[[],83,2.5e-7,111,"anyscale",112,4096,113,4096,114,"chat",136,2.5e-7]	anyscale/meta-llama/Llama-2-13b-chat-hf
[[],83,1.5e-7,111,"anyscale",112,4096,113,4096,114,"chat",136,1.5e-7]	anyscale/meta-llama/Llama-2-7b-chat-hf
[[],83,0.000001,111,"anyscale",112,8192,113,8192,114,"chat",136,0.000001]	anyscale/meta-llama/Meta-Llama-3-70B-Instruct
[[182],83,1.5e-7,111,"anyscale",112,16384,113,16384,114,"chat",136,1.5e-7]	anyscale/mistralai/Mistral-7B-Instruct-v0.1	anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1
[[182],83,9e-7,111,"anyscale",112,65536,113,65536,114,"chat",136,9e-7]	anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1
[[182,198,200,201,203,208,211,212],36,9.9e-8,83,3.96e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000003311]	apac.amazon.nova-2-lite-v1:0
[[182,198,200,201,203,208,211,212],36,3.4375e-7,64,0.000001375,76,0.000001375,83,0.000001375,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000011]	apac.amazon.nova-2-pro-preview-20251202-v1:0	eu.amazon.nova-2-pro-preview-20251202-v1:0
[[182,198,200,203,208,212],36,1.575e-8,83,6.3e-8,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,2.52e-7]	apac.amazon.nova-lite-v1:0
[[182,200,203,208],36,9.25e-9,83,3.7e-8,111,"bedrock_converse",112,128000,113,10000,114,"chat",136,1.48e-7]	apac.amazon.nova-micro-v1:0
[[182,198,200,203,208,212],36,2.1e-7,52,1.05e-7,83,8.4e-7,101,4.2e-7,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,0.00000336,153,0.00000168]	apac.amazon.nova-pro-v1:0
[[165,-169,177,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.00001375,16,0.000022,36,0.0000011,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055]	apac.anthropic.claude-fable-5	au.anthropic.claude-fable-5
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.000001375,36,1.1e-7,83,0.0000011,98,5.5e-7,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000055,151,0.00000275]	apac.anthropic.claude-haiku-4-5-20251001-v1:0
[[165,-169,172,173,177,181,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,1.375e-7,4,6.875e-7,16,2.2e-7,17,0.0000011,36,1.1e-8,37,5.5e-8,83,1.1e-7,84,5.5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5.5e-7,137,0.00000275]	apac.anthropic.claude-haiku-5-5
[[182,195,200,201,208,212],3,0.000034375,16,0.000055,36,0.00000275,83,0.0000275,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0001375]	apac.anthropic.claude-mythos-preview	au.anthropic.claude-mythos-preview	us.anthropic.claude-mythos-preview
[[165,-169,177,182,187,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275]	apac.anthropic.claude-opus-4-7
[[165,-169,172,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275]	apac.anthropic.claude-opus-4-8
[[165,-169,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,98,0.00000275,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,151,0.00001375]	apac.anthropic.claude-opus-5
[[165,-169,173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000055,16,0.0000088,36,2.2e-7,83,0.0000044,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000022]	apac.anthropic.claude-opus-5-5
[[165,-169,177,182,185,187,192,195,197,198,200,201,203,208,209,212],3,0.000004125,16,0.0000066,36,3.3e-7,83,0.0000033,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.0000165]	apac.anthropic.claude-sonnet-4-6
[[165,-169,172,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000275,16,0.0000044,36,2.2e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011]	apac.anthropic.claude-sonnet-5
[[165,-169,172,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000275,16,0.0000044,36,1.1e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011]	apac.anthropic.claude-sonnet-5-5
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.000001375,16,0.0000022,36,1.1e-7,83,0.0000011,98,5.5e-7,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000055,151,0.00000275]	au.anthropic.claude-haiku-4-5-20251001-v1:0	eu.anthropic.claude-haiku-4-5-20251001-v1:0	jp.anthropic.claude-haiku-4-5-20251001-v1:0	us.anthropic.claude-haiku-4-5-20251001-v1:0
[[165,-169,172,173,177,181,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,1.375e-7,4,6.875e-7,16,2.2e-7,17,0.0000011,36,1.1e-8,37,5.5e-8,83,1.1e-7,84,5.5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5.5e-7,137,0.00000275,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-haiku-5-5	eu.anthropic.claude-haiku-5-5	jp.anthropic.claude-haiku-5-5	us.anthropic.claude-haiku-5-5
[[165,-169,177,182,185,187,192,195,197,198,200,201,203,208,209,212],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-opus-4-6-v1	eu.anthropic.claude-opus-4-6-v1	us.anthropic.claude-opus-4-6-v1
[[165,-169,177,182,187,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-opus-4-7	eu.anthropic.claude-opus-4-7	us.anthropic.claude-opus-4-7
[[165,-169,172,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-opus-4-8	eu.anthropic.claude-opus-4-8	jp.anthropic.claude-opus-4-8	us.anthropic.claude-opus-4-8
[[165,-169,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,98,0.00000275,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,151,0.00001375,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-opus-5	eu.anthropic.claude-opus-5	jp.anthropic.claude-opus-5	us.anthropic.claude-opus-5
[[165,-169,173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000055,16,0.0000088,36,2.2e-7,83,0.0000044,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000022,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-opus-5-5	eu.anthropic.claude-opus-5-5	jp.anthropic.claude-opus-5-5	us.anthropic.claude-opus-5-5
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.000004125,16,0.0000066,18,0.0000132,19,0.00000825,36,3.3e-7,39,6.6e-7,83,0.0000033,87,0.0000066,98,0.00000165,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000165,140,0.00002475,151,0.00000825,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-sonnet-4-5-20250929-v1:0	eu.anthropic.claude-sonnet-4-5-20250929-v1:0	jp.anthropic.claude-sonnet-4-5-20250929-v1:0	us.anthropic.claude-sonnet-4-5-20250929-v1:0
[[165,-169,177,182,185,187,192,195,197,198,200,201,203,208,209,212],3,0.000004125,16,0.0000066,36,3.3e-7,83,0.0000033,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.0000165,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-sonnet-4-6	eu.anthropic.claude-sonnet-4-6	jp.anthropic.claude-sonnet-4-6	us.anthropic.claude-sonnet-4-6
[[165,-169,172,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000275,16,0.0000044,36,2.2e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-sonnet-5	eu.anthropic.claude-sonnet-5	jp.anthropic.claude-sonnet-5	us.anthropic.claude-sonnet-5
[[165,-169,172,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000275,16,0.0000044,36,1.1e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	au.anthropic.claude-sonnet-5-5	eu.anthropic.claude-sonnet-5-5	jp.anthropic.claude-sonnet-5-5	us.anthropic.claude-sonnet-5-5
[[],83,1.1e-7,111,"azure",112,8191,114,"embedding",136,0]	azure/ada
[[177,182,187,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.000003,20,0.000006,36,1.2e-7,43,2.4e-7,83,0.0000024,91,0.0000048,111,"azure",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/apac/gpt-6.1-sol	azure/eu/gpt-6.1-sol
[[177,182,187,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.0000015,20,0.000003,36,6e-8,43,1.2e-7,83,0.0000012,91,0.0000024,111,"azure",112,922000,113,128000,114,"chat",136,0.000006,144,0.000009,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/apac/gpt-6.1-terra	azure/eu/gpt-6.1-terra
[[182,191,196,198,200,201,203,206,208,212,213],36,5e-7,83,0.000005,111,"azure",112,272000,113,128000,114,"chat",136,0.00003]	azure/chat-latest
[[182,196,198,200,201,203,206,208,212],36,3.75e-7,83,0.0000015,111,"azure",112,200000,113,100000,114,"responses",136,0.000006]	azure/codex-mini
[[182,196,-201,201,203,206,208,212],83,0.000003,111,"azure",112,8192,113,1024,114,"chat",136,0.000012]	azure/computer-use-preview
[[],56,0.033,111,"azure",114,"chat"]	azure/container
[[],36,4.13e-7,83,0.00000165,111,"azure",114,"responses",136,0.0000066]	azure/eu/codex-mini	azure/us/codex-mini
[[],83,0.0000033,111,"azure",114,"chat",136,0.0000132]	azure/eu/computer-use-preview	azure/us/computer-use-preview
[[],36,5.5e-7,53,9.63e-7,83,0.0000022,98,0.0000011,102,0.00000385,111,"azure",114,"chat",136,0.0000088,151,0.0000044,154,0.0000154,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-4.1	azure/us/gpt-4.1
[[],36,1.1e-7,53,1.93e-7,83,4.4e-7,98,2.2e-7,102,7.7e-7,111,"azure",114,"chat",136,0.00000176,151,8.8e-7,154,0.00000308,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-4.1-mini	azure/us/gpt-4.1-mini
[[],36,2.8e-8,83,1.1e-7,98,5.5e-8,111,"azure",114,"chat",136,4.4e-7,151,2.2e-7]	azure/eu/gpt-4.1-nano	azure/us/gpt-4.1-nano
[[182,196,203,208,212],3,0.00000138,36,0.000001375,83,0.00000275,98,0.000001375,111,"azure",112,128000,113,16384,114,"chat",136,0.000011,151,0.0000055]	azure/eu/gpt-4o	azure/eu/gpt-4o-2024-11-20	azure/us/gpt-4o	azure/us/gpt-4o-2024-11-20
[[],83,0.0000055,98,0.00000275,111,"azure",112,128000,113,4096,114,"chat",136,0.0000165,151,0.00000825]	azure/eu/gpt-4o-2024-05-13	azure/us/gpt-4o-2024-05-13
[[182,196,200,203,208,212],36,0.000001375,83,0.00000275,98,0.000001375,111,"azure",112,128000,113,16384,114,"chat",136,0.000011,151,0.0000055]	azure/eu/gpt-4o-2024-08-06	azure/us/gpt-4o-2024-08-06
[[182,196,200,203,208,212],36,8.3e-8,83,1.65e-7,98,8.3e-8,111,"azure",112,128000,113,16384,114,"chat",136,6.6e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-4o-mini	azure/eu/gpt-4o-mini-2024-07-18	azure/us/gpt-4o-mini	azure/us/gpt-4o-mini-2024-07-18
[[169,170,182,196,206,208],2,3.3e-7,36,3.3e-7,64,0.000011,83,6.6e-7,111,"azure",112,128000,113,4096,114,"realtime",118,0.000022,136,0.00000264]	azure/eu/gpt-4o-mini-realtime-preview-2024-12-17	azure/us/gpt-4o-mini-realtime-preview-2024-12-17
[[169,170,182,196,206,208],31,0.0000025,36,0.00000275,64,0.000044,83,0.0000055,111,"azure",112,16000,113,4096,114,"realtime",118,0.000088,136,0.000022]	azure/eu/gpt-4o-realtime-preview-2024-12-17	azure/us/gpt-4o-realtime-preview-2024-12-17
[[],36,1.375e-7,50,6.875e-8,53,2.75e-7,83,0.000001375,98,6.875e-7,102,0.00000275,111,"azure",114,"chat",136,0.000011,151,0.0000055,154,0.000022,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5	azure/us/gpt-5
[[182,191,196,198,200,201,203,206,208,212],36,1.375e-7,50,6.875e-8,53,2.75e-7,83,0.000001375,98,6.875e-7,102,0.00000275,111,"azure",112,272000,113,128000,114,"chat",136,0.000011,151,0.0000055,154,0.000022,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5-2025-08-07	azure/us/gpt-5-2025-08-07
[[],36,1.38e-7,83,0.000001375,111,"azure",114,"responses",136,0.000011]	azure/eu/gpt-5-codex	azure/us/gpt-5-codex
[[],36,2.75e-8,50,1.375e-8,53,4.95e-8,83,2.75e-7,98,1.375e-7,102,4.95e-7,111,"azure",114,"chat",136,0.0000022,151,0.0000011,154,0.00000396,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5-mini	azure/us/gpt-5-mini
[[182,191,196,198,200,201,203,206,208,212],36,2.75e-8,50,1.375e-8,53,4.95e-8,83,2.75e-7,98,1.375e-7,102,4.95e-7,111,"azure",112,272000,113,128000,114,"chat",136,0.0000022,151,0.0000011,154,0.00000396,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5-mini-2025-08-07	azure/us/gpt-5-mini-2025-08-07
[[],36,5.5e-9,50,2.75e-9,83,5.5e-8,98,2.75e-8,111,"azure",114,"chat",136,4.4e-7,151,2.2e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5-nano	azure/us/gpt-5-nano
[[182,191,196,198,200,201,203,206,208,212],36,5.5e-9,50,2.75e-9,83,5.5e-8,98,2.75e-8,111,"azure",112,272000,113,128000,114,"chat",136,4.4e-7,151,2.2e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5-nano-2025-08-07	azure/us/gpt-5-nano-2025-08-07
[[],83,0.0000165,98,0.00000825,111,"azure",114,"responses",136,0.000132,151,0.000066,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5-pro	azure/us/gpt-5-pro
[[182,191,193,196,198,200,201,203,206,208,212],36,1.375e-7,50,6.875e-8,53,2.75e-7,83,0.000001375,98,6.875e-7,102,0.00000275,111,"azure",112,272000,113,128000,114,"chat",136,0.000011,151,0.0000055,154,0.000022,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.1	azure/us/gpt-5.1
[[182,196,200,201,203,208],36,1.375e-7,83,0.000001375,111,"azure",112,111616,113,16384,114,"chat",136,0.000011]	azure/eu/gpt-5.1-chat	azure/us/gpt-5.1-chat
[[182,191,196,198,200,201,203,-207,208,212],36,1.375e-7,83,0.000001375,111,"azure",112,272000,113,128000,114,"responses",136,0.000011]	azure/eu/gpt-5.1-codex	azure/us/gpt-5.1-codex
[[],36,1.375e-7,83,0.000001375,111,"azure",114,"responses",136,0.000011]	azure/eu/gpt-5.1-codex-max	azure/us/gpt-5.1-codex-max
[[182,191,196,198,200,201,203,-207,208,212],36,2.75e-8,83,2.75e-7,111,"azure",112,272000,113,128000,114,"responses",136,0.0000022]	azure/eu/gpt-5.1-codex-mini	azure/us/gpt-5.1-codex-mini
[[],36,1.925e-7,50,9.625e-8,53,3.85e-7,83,0.000001925,98,9.625e-7,102,0.00000385,111,"azure",114,"chat",136,0.0000154,151,0.0000077,154,0.0000308,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.2	azure/us/gpt-5.2
[[182,196,200,203,208],36,1.925e-7,83,0.000001925,111,"azure",112,111616,113,16384,114,"chat",136,0.0000154]	azure/eu/gpt-5.2-chat	azure/eu/gpt-5.3-chat	azure/us/gpt-5.2-chat	azure/us/gpt-5.3-chat
[[],36,1.925e-7,83,0.000001925,111,"azure",114,"responses",136,0.0000154]	azure/eu/gpt-5.2-codex	azure/us/gpt-5.2-codex
[[],83,0.0000231,98,0.00001155,111,"azure",114,"responses",136,0.0001848,151,0.0000924,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.2-pro	azure/us/gpt-5.2-pro
[[],36,1.925e-7,53,3.85e-7,83,0.000001925,102,0.00000385,111,"azure",114,"responses",136,0.0000154,154,0.0000308,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.3-codex	azure/us/gpt-5.3-codex
[[182,189,191,193,196,198,200,201,203,206,208,212,214],36,2.75e-7,43,5.5e-7,44,2.75e-7,50,1.43e-7,53,5.5e-7,83,0.00000275,91,0.0000055,92,0.00000275,98,0.000001375,102,0.0000055,111,"azure",112,922000,113,128000,114,"chat",136,0.0000165,144,0.00002475,145,0.000012375,151,0.00000825,154,0.000033]	azure/eu/gpt-5.4	azure/eu/gpt-5.4-2026-03-05	azure/us/gpt-5.4	azure/us/gpt-5.4-2026-03-05
[[],36,8.25e-8,50,4.125e-8,53,1.65e-7,83,8.25e-7,98,4.125e-7,102,0.00000165,111,"azure",114,"chat",136,0.00000495,151,0.000002475,154,0.0000099,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.4-mini	azure/us/gpt-5.4-mini
[[],36,2.2e-8,50,1.1e-8,83,2.2e-7,98,1.1e-7,111,"azure",114,"chat",136,0.000001375,151,6.875e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.4-nano	azure/us/gpt-5.4-nano
[[],83,0.000033,91,0.000066,92,0.000033,98,0.0000165,111,"azure",114,"responses",136,0.000198,144,0.000297,145,0.0001485,151,0.000099,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.4-pro	azure/us/gpt-5.4-pro
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],36,5.5e-7,43,0.0000011,44,5.5e-7,50,2.75e-7,53,0.000001375,83,0.0000055,91,0.000011,92,0.0000055,98,0.00000275,102,0.00001375,111,"azure",112,922000,113,128000,114,"chat",136,0.000033,144,0.0000495,145,0.00002475,151,0.0000165,154,0.0000825,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.5	azure/eu/gpt-5.5-2026-04-24	azure/us/gpt-5.5	azure/us/gpt-5.5-2026-04-24
[[182,191,196,198,200,201,203,206,208,212,213],36,5.5e-7,43,0.0000011,44,5.5e-7,50,2.75e-7,53,0.000001375,83,0.0000055,91,0.000011,92,0.0000055,98,0.00000275,102,0.00001375,111,"azure",112,922000,113,128000,114,"chat",136,0.000033,144,0.0000495,145,0.00002475,151,0.0000165,154,0.0000825,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.5-2026-04-23	azure/us/gpt-5.5-2026-04-23
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.0000055,20,0.000011,24,0.000022,29,0.000011,36,4.4e-7,43,8.8e-7,47,0.00000176,53,8.8e-7,83,0.0000044,91,0.0000088,95,0.0000176,102,0.0000088,111,"azure",112,922000,113,128000,114,"chat",136,0.000022,144,0.000033,148,0.000066,154,0.000044,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.6	azure/eu/gpt-5.6-sol	azure/us/gpt-5.6	azure/us/gpt-5.6-sol
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,2.75e-7,20,5.5e-7,24,0.0000011,29,5.5e-7,36,2.2e-8,43,4.4e-8,47,8.8e-8,53,4.4e-8,83,2.2e-7,91,4.4e-7,95,8.8e-7,102,4.4e-7,111,"azure",112,922000,113,128000,114,"chat",136,0.00000132,144,0.00000198,148,0.00000396,154,0.00000264,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.6-luna	azure/us/gpt-5.6-luna
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.00000275,20,0.0000055,24,0.000011,29,0.0000055,36,2.2e-7,43,4.4e-7,47,8.8e-7,53,4.4e-7,83,0.0000022,91,0.0000044,95,0.0000088,102,0.0000044,111,"azure",112,922000,113,128000,114,"chat",136,0.0000132,144,0.0000198,148,0.0000396,154,0.0000264,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-5.6-terra	azure/us/gpt-5.6-terra
[[177,182,-188,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.000015,20,0.00003,36,0.0000012,43,0.0000024,83,0.000012,91,0.000024,111,"azure",112,922000,113,128000,114,"chat",136,0.00006,144,0.00009,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-6-astra
[[177,182,187,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,1.5e-7,20,3e-7,36,1.2e-8,43,2.4e-8,83,1.2e-7,91,2.4e-7,111,"azure",112,922000,113,128000,114,"chat",136,6e-7,144,9e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-6-luna
[[177,182,187,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.000003,20,0.000006,36,2.4e-7,43,4.8e-7,83,0.0000024,91,0.0000048,111,"azure",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/gpt-6-sol
[[182,196,200,208,212],36,0.00000825,83,0.0000165,98,0.00000825,111,"azure",112,200000,113,100000,114,"chat",136,0.000066,151,0.000033]	azure/eu/o1	azure/eu/o1-2024-12-17	azure/us/o1	azure/us/o1-2024-12-17
[[],36,6.05e-7,83,0.00000121,98,6.05e-7,111,"azure",114,"chat",136,0.00000484,151,0.00000242]	azure/eu/o1-mini	azure/us/o1-mini
[[182,196,200,-213],36,6.05e-7,83,0.00000121,98,6.05e-7,111,"azure",112,128000,113,65536,114,"chat",136,0.00000484,151,0.00000242]	azure/eu/o1-mini-2024-09-12	azure/us/o1-mini-2024-09-12
[[],36,5.5e-7,83,0.0000022,98,0.0000011,111,"azure",112,200000,113,100000,114,"chat",136,0.0000088,151,0.0000044,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/o3	azure/eu/o3-2025-04-16
[[],36,0.00000275,83,0.000011,111,"azure",114,"chat",136,0.000044]	azure/eu/o3-deep-research	azure/us/o3-deep-research
[[200,201,208,-213],36,6.05e-7,83,0.00000121,98,6.05e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.00000484,151,0.00000242]	azure/eu/o3-mini	azure/eu/o3-mini-2025-01-31	azure/us/o3-mini	azure/us/o3-mini-2025-01-31
[[],36,3.03e-7,83,0.00000121,98,6.05e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.00000484,151,0.00000242,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/eu/o4-mini	azure/eu/o4-mini-2025-04-16
[[],83,1.43e-7,111,"azure",114,"embedding"]	azure/eu/text-embedding-3-large	azure/us/text-embedding-3-large
[[],83,2.2e-8,111,"azure",114,"embedding"]	azure/eu/text-embedding-3-small	azure/us/text-embedding-3-small
[[],83,1.1e-7,111,"azure",114,"embedding"]	azure/eu/text-embedding-ada-002	azure/us/text-embedding-ada-002
[[182,196,200,203,208,212],36,0.00000125,83,0.0000025,98,0.00000125,111,"azure",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005]	azure/global-standard/gpt-4o-2024-08-06	azure/global/gpt-4o-2024-08-06	azure/global/gpt-4o-2024-11-20	azure/gpt-4o	azure/gpt-4o-2024-08-06	azure/gpt-4o-2024-11-20
[[182,196,203,208,212],36,0.00000125,83,0.0000025,98,0.00000125,111,"azure",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005]	azure/global-standard/gpt-4o-2024-11-20
[[182,196,203,208,212],83,1.5e-7,111,"azure",112,128000,113,16384,114,"chat",136,6e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/global-standard/gpt-4o-mini
[[182,191,193,196,198,200,201,203,206,208,212],36,1.25e-7,50,6.25e-8,53,2.5e-7,83,0.00000125,98,6.25e-7,102,0.0000025,111,"azure",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,154,0.00002,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/global/gpt-5.1	azure/gpt-5.1
[[182,191,196,198,200,201,203,-207,208,212],36,1.25e-7,83,0.00000125,111,"azure",112,272000,113,128000,114,"responses",136,0.00001]	azure/global/gpt-5.1-codex	azure/gpt-5.1-codex	azure/gpt-5.1-codex-max
[[182,191,196,198,200,201,203,-207,208,212],36,2.5e-8,83,2.5e-7,111,"azure",112,272000,113,128000,114,"responses",136,0.000002]	azure/global/gpt-5.1-codex-mini	azure/gpt-5.1-codex-mini
[[182,208],83,5e-7,111,"azure",112,4097,113,4096,114,"chat",136,0.0000015]	azure/gpt-3.5-turbo	azure/gpt-35-turbo
[[182,196,208],83,0.00001,111,"azure",112,128000,113,4096,114,"chat",136,0.00003]	azure/gpt-4-0125-preview	azure/gpt-4-1106-preview
[[182,196,208],83,0.000011,111,"azure",112,128000,113,4096,114,"chat",136,0.000033]	azure/gpt-4-turbo
[[182,196,208,212],83,0.000011,111,"azure",112,128000,113,4096,114,"chat",136,0.000033]	azure/gpt-4-turbo-2024-04-09
[[208,212],83,0.000011,111,"azure",112,128000,113,4096,114,"chat",136,0.000033]	azure/gpt-4-turbo-vision-preview
[[182,191,196,200,203,206,208,212,-214],36,5e-7,53,8.75e-7,83,0.000002,98,0.000001,102,0.0000035,111,"azure",112,1047576,113,32768,114,"chat",136,0.000008,151,0.000004,154,0.000014,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-4.1	azure/gpt-4.1-2025-04-14
[[182,191,196,200,203,206,208,212,-214],36,1e-7,53,1.75e-7,83,4e-7,98,2e-7,102,7e-7,111,"azure",112,1047576,113,32768,114,"chat",136,0.0000016,151,8e-7,154,0.0000028,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-4.1-mini	azure/gpt-4.1-mini-2025-04-14
[[182,191,196,200,203,206,208,212],36,2.5e-8,83,1e-7,98,5e-8,111,"azure",112,1047576,113,32768,114,"chat",136,4e-7,151,2e-7]	azure/gpt-4.1-nano	azure/gpt-4.1-nano-2025-04-14
[[182,196,200,208,212],83,0.000005,98,0.0000025,111,"azure",112,128000,113,4096,114,"chat",136,0.000015,151,0.0000075]	azure/gpt-4o-2024-05-13
[[170,182,191,196,-201,-202,-204,206,208,-213],64,0.00004,83,0.0000025,111,"azure",112,128000,113,16384,114,"chat",118,0.00008,136,0.00001]	azure/gpt-4o-audio-preview-2024-12-17	azure/gpt-audio	azure/gpt-audio-2025-08-28
[[182,196,200,203,208,212],36,7.5e-8,83,1.5e-7,98,7.5e-8,111,"azure",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-4o-mini	azure/gpt-4o-mini-2024-07-18
[[170,182,191,196,-201,-202,-204,206,208,-213],64,0.00001,83,1.5e-7,111,"azure",112,128000,113,16384,114,"chat",118,0.00002,136,6e-7]	azure/gpt-4o-mini-audio-preview-2024-12-17
[[169,170,182,196,206,208],2,3e-7,36,3e-7,64,0.00001,83,6e-7,111,"azure",112,128000,113,4096,114,"realtime",118,0.00002,136,0.0000024]	azure/gpt-4o-mini-realtime-preview-2024-12-17
[[],64,0.000003,83,0.00000125,111,"azure",112,16000,113,2000,114,"audio_transcription",136,0.000005]	azure/gpt-4o-mini-transcribe
[[],83,6e-7,111,"azure",114,"audio_speech",118,0.000012,129,0.00025,136,0.00001]	azure/gpt-4o-mini-tts
[[169,170,182,196,206,208],36,0.0000025,64,0.00004,83,0.000005,111,"azure",112,16000,113,4096,114,"realtime",118,0.00008,136,0.00002]	azure/gpt-4o-realtime-preview-2024-12-17
[[],64,0.000006,83,0.0000025,111,"azure",112,16000,113,2000,114,"audio_transcription",136,0.00001]	azure/gpt-4o-transcribe	azure/gpt-4o-transcribe-diarize
[[182,191,196,198,200,201,203,206,208,212],36,1.25e-7,50,6.25e-8,53,2.5e-7,83,0.00000125,98,6.25e-7,102,0.0000025,111,"azure",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,154,0.00002,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5	azure/gpt-5-2025-08-07
[[200,212],36,1.25e-7,83,0.00000125,111,"azure",112,128000,113,16384,114,"chat",136,0.00001]	azure/gpt-5-chat
[[182,191,196,198,200,201,203,206,208,212],36,1.25e-7,83,0.00000125,111,"azure",112,272000,113,128000,114,"responses",136,0.00001]	azure/gpt-5-codex
[[182,191,196,198,200,201,203,206,208,212],36,2.5e-8,50,1.25e-8,53,4.5e-8,83,2.5e-7,98,1.25e-7,102,4.5e-7,111,"azure",112,272000,113,128000,114,"chat",136,0.000002,151,0.000001,154,0.0000036,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5-mini	azure/gpt-5-mini-2025-08-07
[[182,191,196,198,200,201,203,206,208,212],36,5e-9,50,2.5e-9,83,5e-8,98,2.5e-8,111,"azure",112,272000,113,128000,114,"chat",136,4e-7,151,2e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5-nano	azure/gpt-5-nano-2025-08-07
[[182,196,198,200,201,203,206,208,212],83,0.000015,98,0.0000075,111,"azure",112,272000,113,128000,114,"responses",136,0.00012,151,0.00006,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5-pro
[[182,189,191,193,196,198,200,201,203,206,208,212],36,1.25e-7,50,6.25e-8,53,2.5e-7,83,0.00000125,98,6.25e-7,102,0.0000025,111,"azure",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,154,0.00002,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.1-2025-11-13
[[182,196,200,201,203,208],36,1.25e-7,83,0.00000125,111,"azure",112,111616,113,16384,114,"chat",136,0.00001]	azure/gpt-5.1-chat
[[182,191,196,198,200,201,203,-207,208,212],36,1.25e-7,53,2.5e-7,83,0.00000125,102,0.0000025,111,"azure",112,272000,113,128000,114,"responses",136,0.00001,154,0.00002]	azure/gpt-5.1-codex-2025-11-13
[[182,191,196,198,200,201,203,-207,208,212],36,2.5e-8,53,4.5e-8,83,2.5e-7,102,4.5e-7,111,"azure",112,272000,113,128000,114,"responses",136,0.000002,154,0.0000036]	azure/gpt-5.1-codex-mini-2025-11-13
[[182,191,196,198,200,201,203,206,208,212],36,1.75e-7,50,8.75e-8,53,3.5e-7,83,0.00000175,98,8.75e-7,102,0.0000035,111,"azure",112,272000,113,128000,114,"chat",136,0.000014,151,0.000007,154,0.000028,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.2	azure/gpt-5.2-2025-12-11
[[182,196,200,203,208],36,1.75e-7,83,0.00000175,111,"azure",112,111616,113,16384,114,"chat",136,0.000014]	azure/gpt-5.2-chat	azure/gpt-5.3-chat
[[182,191,196,198,200,201,203,206,208,212],36,1.75e-7,83,0.00000175,111,"azure",112,272000,113,128000,114,"responses",136,0.000014]	azure/gpt-5.2-codex
[[182,191,196,198,200,201,203,206,208,212,213],83,0.000021,98,0.0000105,111,"azure",112,272000,113,128000,114,"responses",136,0.000168,151,0.000084,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.2-pro	azure/gpt-5.2-pro-2025-12-11
[[182,191,196,198,200,201,203,206,208,212],36,1.75e-7,53,3.5e-7,83,0.00000175,102,0.0000035,111,"azure",112,272000,113,128000,114,"responses",136,0.000014,154,0.000028,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.3-codex
[[182,189,191,193,196,198,200,201,203,206,208,212,214],36,2.5e-7,43,5e-7,44,2.5e-7,46,2.5e-7,47,0.000001,50,1.3e-7,53,5e-7,83,0.0000025,91,0.000005,92,0.0000025,94,0.0000025,95,0.00001,98,0.00000125,101,0.00000125,102,0.000005,111,"azure",112,922000,113,128000,114,"chat",136,0.000015,144,0.0000225,145,0.00001125,147,0.00001125,148,0.000045,151,0.0000075,153,0.0000075,154,0.00003]	azure/gpt-5.4	azure/gpt-5.4-2026-03-05
[[182,191,193,196,198,200,201,203,206,208,212,213,214],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.5e-7,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.0000015,111,"azure",112,272000,113,128000,114,"chat",136,0.0000045,151,0.00000225,153,0.00000225,154,0.000009,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.4-mini	azure/gpt-5.4-mini-2026-03-17	azure/gpt-mini-latest
[[182,191,193,196,198,200,201,203,206,208,212,213,214],36,2e-8,50,1e-8,52,1e-8,83,2e-7,98,1e-7,101,1e-7,111,"azure",112,272000,113,128000,114,"chat",136,0.00000125,151,6.25e-7,153,6.25e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.4-nano	azure/gpt-5.4-nano-2026-03-17
[[182,191,196,198,200,201,-204,206,208,212,213],36,0.000003,43,0.000006,83,0.00003,91,0.00006,92,0.00003,94,0.00003,98,0.000015,101,0.000015,111,"azure",112,922000,113,128000,114,"responses",136,0.00018,144,0.00027,145,0.000135,147,0.000135,151,0.00009,153,0.00009,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.4-pro	azure/gpt-5.4-pro-2026-03-05
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],36,5e-7,43,0.000001,44,5e-7,47,0.000002,50,2.5e-7,52,2.5e-7,53,0.00000125,83,0.000005,91,0.00001,92,0.000005,94,0.000005,95,0.00002,98,0.0000025,101,0.0000025,102,0.0000125,111,"azure",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045,145,0.0000225,148,0.00009,151,0.000015,154,0.000075,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.5	azure/gpt-5.5-2026-04-24
[[182,191,196,198,200,201,203,206,208,212,213],36,5e-7,43,0.000001,44,5e-7,47,0.000002,50,2.5e-7,52,2.5e-7,53,0.00000125,83,0.000005,91,0.00001,92,0.000005,94,0.000005,95,0.00002,98,0.0000025,101,0.0000025,102,0.0000125,111,"azure",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045,145,0.0000225,148,0.00009,151,0.000015,154,0.000075,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.5-2026-04-23
[[182,-187,-190,191,-194,196,198,200,201,-204,206,208,212,213,214],36,0.000003,43,0.000006,83,0.00003,91,0.00006,111,"azure",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.5-pro
[[182,191,196,198,200,201,-204,206,208,212,213],36,0.000003,43,0.000006,83,0.00003,91,0.00006,111,"azure",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.5-pro-2026-04-23
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.000005,20,0.00001,24,0.00002,29,0.00001,36,4e-7,43,8e-7,47,0.0000016,53,8e-7,83,0.000004,91,0.000008,95,0.000016,102,0.000008,111,"azure",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,148,0.00006,154,0.00004,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.6
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,2.5e-7,20,5e-7,23,2.5e-7,24,0.000001,28,1.25e-7,29,5e-7,36,2e-8,43,4e-8,46,2e-8,47,8e-8,52,1e-8,53,4e-8,83,2e-7,91,4e-7,94,2e-7,95,8e-7,101,1e-7,102,4e-7,111,"azure",112,922000,113,128000,114,"chat",136,0.0000012,144,0.0000018,147,9e-7,148,0.0000036,153,6e-7,154,0.0000024,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.6-luna	azure/gpt-5.6-luna-2026-07-09
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.000005,20,0.00001,23,0.000005,24,0.00002,28,0.0000025,29,0.00001,36,4e-7,43,8e-7,46,4e-7,47,0.0000016,52,2e-7,53,8e-7,83,0.000004,91,0.000008,94,0.000004,95,0.000016,101,0.000002,102,0.000008,111,"azure",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,147,0.000015,148,0.00006,153,0.00001,154,0.00004,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.6-sol	azure/gpt-5.6-sol-2026-07-09
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.0000025,20,0.000005,23,0.0000025,24,0.00001,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,46,2e-7,47,8e-7,52,1e-7,53,4e-7,83,0.000002,91,0.000004,94,0.000002,95,0.000008,101,0.000001,102,0.000004,111,"azure",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,147,0.000009,148,0.000036,153,0.000006,154,0.000024,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-5.6-terra	azure/gpt-5.6-terra-2026-07-09
[[177,182,-188,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.0000125,20,0.000025,23,0.0000125,28,0.00000625,36,0.000001,43,0.000002,46,0.000001,52,5e-7,83,0.00001,91,0.00002,94,0.00001,101,0.000005,111,"azure",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,147,0.0000375,153,0.000025,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-6-astra	azure/gpt-6-astra-2026-09-03	azure/gpt-astra-latest
[[177,182,187,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,1.25e-7,20,2.5e-7,23,1.25e-7,28,6.25e-8,36,1e-8,43,2e-8,46,1e-8,52,5e-9,83,1e-7,91,2e-7,94,1e-7,101,5e-8,111,"azure",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7,147,3.75e-7,153,2.5e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-6-luna	azure/gpt-6-luna-2026-09-22	azure/gpt-luna-latest
[[177,182,187,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.0000025,20,0.000005,23,0.0000025,24,0.00001,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,46,2e-7,47,8e-7,52,1e-7,53,4e-7,83,0.000002,91,0.000004,94,0.000002,95,0.000008,101,0.000001,102,0.000004,111,"azure",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,147,0.0000075,148,0.00003,153,0.000005,154,0.00002,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-6-sol	azure/gpt-6-sol-2026-09-22
[[177,182,187,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.0000025,20,0.000005,23,0.0000025,28,0.00000125,36,1e-7,43,2e-7,46,1e-7,52,5e-8,83,0.000002,91,0.000004,94,0.000002,101,0.000001,111,"azure",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,147,0.0000075,153,0.000005,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-6.1-sol	azure/gpt-6.1-sol-2026-09-29	azure/gpt-sol-latest
[[177,182,187,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.00000125,20,0.0000025,36,5e-8,43,1e-7,83,0.000001,91,0.000002,111,"azure",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/gpt-6.1-terra	azure/gpt-terra-latest
[[170,182,191,196,-201,-202,-204,206,208,-213],64,0.000032,83,0.0000025,111,"azure",112,128000,113,16384,114,"chat",118,0.000064,136,0.00001]	azure/gpt-audio-1.5
[[169,170,182,191,196,-201,-202,-204,206,208,-213],64,0.000032,83,0.0000025,111,"azure",112,128000,113,16384,114,"chat",118,0.000064,136,0.00001]	azure/gpt-audio-1.5-2026-02-23
[[170,182,191,196,-201,-202,-204,206,208,-213],64,0.00001,83,6e-7,111,"azure",112,128000,113,16384,114,"chat",118,0.00002,136,0.0000024]	azure/gpt-audio-mini
[[169,170,182,191,196,-201,-202,-204,206,208,-213],64,0.00001,83,6e-7,111,"azure",112,128000,113,16384,114,"chat",118,0.00002,136,0.0000024]	azure/gpt-audio-mini-2025-10-06
[[182,191,196,198,200,201,203,206,208,212,213],36,5e-7,83,0.000005,111,"azure",112,128000,113,128000,114,"chat",136,0.00003]	azure/gpt-chat-latest
[[],35,0.0000025,36,0.00000125,76,0.00001,83,0.000005,111,"azure",114,"image_generation",124,0.00004]	azure/gpt-image-1
[[],35,2.5e-7,36,2e-7,76,0.0000025,83,0.000002,111,"azure",114,"image_generation",124,0.000008]	azure/gpt-image-1-mini
[[],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"azure",114,"image_generation",124,0.000032,136,0.00001]	azure/gpt-image-1.5	azure/gpt-image-1.5-2025-12-16
[[198,212],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"azure",114,"image_generation",124,0.00003]	azure/gpt-image-2	azure/gpt-image-2-2026-04-21	azure/gpt-image-2.5-flare	azure/gpt-image-2.5-sunburst
[[169,170,182],81,0.000833333333333,111,"azure",114,"realtime"]	azure/gpt-live-1
[[169,191],81,0.000283333333333,111,"azure",112,32000,113,4096,114,"audio_transcription"]	azure/gpt-live-transcribe
[[169,170,182,196,206,208],2,0.000004,31,4e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"azure",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000016]	azure/gpt-realtime	azure/gpt-realtime-1.5	azure/gpt-realtime-1.5-2026-02-23	azure/gpt-realtime-2025-08-28
[[169,170,182,196,206,208],2,4e-7,31,4e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"azure",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000024]	azure/gpt-realtime-2
[[169,170,182,196,200,201,206,208],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"azure",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000024]	azure/gpt-realtime-2.1	azure/gpt-realtime-2.1-2026-07-07
[[169,170,182,196,200,201,206,208],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"azure",112,32000,113,4096,114,"realtime",118,0.00002,136,0.0000024]	azure/gpt-realtime-2.1-mini	azure/gpt-realtime-2.1-mini-2026-07-07
[[169,170,182,196,206,208],2,3e-7,31,3e-7,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"azure",112,32000,113,4096,114,"realtime",118,0.00002,136,0.0000024]	azure/gpt-realtime-mini	azure/gpt-realtime-mini-2025-10-06
[[169,170,191],81,0.000566666666667,111,"azure",112,32000,113,4096,114,"realtime"]	azure/gpt-realtime-translate
[[169,170,191],81,0.0005666666666666667,111,"azure",112,32000,113,4096,114,"realtime"]	azure/gpt-realtime-translate-2026-05-06	azure/gpt-realtime-translate-2026-05-07
[[169],81,0.0002833333333333333,111,"azure",112,32000,113,4096,114,"audio_transcription"]	azure/gpt-realtime-whisper	azure/gpt-realtime-whisper-2026-05-06	azure/gpt-realtime-whisper-2026-05-07
[[169,191],81,0.000075,111,"azure",114,"audio_transcription"]	azure/gpt-transcribe
[[],78,8.39233e-8,111,"azure",114,"image_generation",136,0]	azure/hd/1024-x-1024/dall-e-3
[[],78,7.19343e-8,111,"azure",114,"image_generation",136,0]	azure/hd/1024-x-1792/dall-e-3	azure/hd/1792-x-1024/dall-e-3
[[],78,1.59263611e-7,111,"azure",114,"image_generation",127,0]	azure/high/1024-x-1024/gpt-image-1
[[],78,3.173828125e-8,111,"azure",114,"image_generation",127,0]	azure/high/1024-x-1024/gpt-image-1-mini	azure/high/1024-x-1536/gpt-image-1-mini
[[],78,1.58945719e-7,111,"azure",114,"image_generation",127,0]	azure/high/1024-x-1536/gpt-image-1	azure/high/1536-x-1024/gpt-image-1
[[],78,3.1575520833e-8,111,"azure",114,"image_generation",127,0]	azure/high/1536-x-1024/gpt-image-1-mini
[[],78,1.0490417e-8,111,"azure",114,"image_generation",127,0]	azure/low/1024-x-1024/gpt-image-1
[[],78,2.0751953125e-9,111,"azure",114,"image_generation",127,0]	azure/low/1024-x-1024/gpt-image-1-mini	azure/low/1024-x-1536/gpt-image-1-mini
[[],78,1.0172526e-8,111,"azure",114,"image_generation",127,0]	azure/low/1024-x-1536/gpt-image-1	azure/low/1536-x-1024/gpt-image-1
[[],78,2.0345052083e-9,111,"azure",114,"image_generation",127,0]	azure/low/1536-x-1024/gpt-image-1-mini
[[],78,4.0054321e-8,111,"azure",114,"image_generation",127,0]	azure/medium/1024-x-1024/gpt-image-1	azure/medium/1024-x-1536/gpt-image-1	azure/medium/1536-x-1024/gpt-image-1
[[],78,8.056640625e-9,111,"azure",114,"image_generation",127,0]	azure/medium/1024-x-1024/gpt-image-1-mini	azure/medium/1024-x-1536/gpt-image-1-mini
[[],78,7.9752604167e-9,111,"azure",114,"image_generation",127,0]	azure/medium/1536-x-1024/gpt-image-1-mini
[[182],83,0.000008,111,"azure",112,32000,113,32000,114,"chat",136,0.000024]	azure/mistral-large-2402	azure/mistral-large-latest
[[212],83,1.4e-7,111,"azure",112,200000,113,32768,114,"chat",136,0]	azure/model-router
[[182,196,200,201,208,212],36,0.0000075,83,0.000015,111,"azure",112,200000,113,100000,114,"chat",136,0.00006]	azure/o1
[[182,196,200,201,208,212],36,0.0000075,83,0.000015,98,0.0000075,111,"azure",112,200000,113,100000,114,"chat",136,0.00006,151,0.00003]	azure/o1-2024-12-17
[[182,196,200,201,-213],36,5.5e-7,83,0.0000011,98,5.5e-7,111,"azure",112,128000,113,65536,114,"chat",136,0.0000044,151,0.0000022]	azure/o1-mini	azure/o1-mini-2024-09-12
[[182,-197,200,201,203,208,212],36,5e-7,83,0.000002,98,0.000001,111,"azure",112,200000,113,100000,114,"chat",136,0.000008,151,0.000004,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/o3	azure/o3-2025-04-16
[[182,196,198,200,201,203,206,208,212,213],36,0.0000025,83,0.00001,111,"azure",112,200000,113,100000,114,"responses",136,0.00004,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/o3-deep-research
[[200,201,203,208,-213],36,5.5e-7,83,0.0000011,98,5.5e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022]	azure/o3-mini
[[200,201,208,-213],36,5.5e-7,83,0.0000011,98,5.5e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022]	azure/o3-mini-2025-01-31
[[182,-197,-201,201,203,208,212],83,0.00002,98,0.00001,111,"azure",112,200000,113,100000,114,"responses",136,0.00008,151,0.00004,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/o3-pro	azure/o3-pro-2025-06-10
[[182,-197,200,201,203,208,212],36,2.75e-7,83,0.0000011,98,5.5e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/o4-mini	azure/o4-mini-2025-04-16
[[],111,"azure",114,"video_generation",156,0.1]	azure/sora-2
[[],111,"azure",114,"video_generation",156,0.3]	azure/sora-2-pro
[[],111,"azure",114,"video_generation",156,0.5]	azure/sora-2-pro-high-res
[[],81,0.0002777778,111,"azure",114,"audio_transcription",129,0]	azure/speech/azure-stt
[[],72,0.000015,111,"azure",114,"audio_speech"]	azure/speech/azure-tts	azure/tts-1
[[],72,0.00003,111,"azure",114,"audio_speech"]	azure/speech/azure-tts-hd
[[],78,0,111,"azure",114,"image_generation",136,0]	azure/standard/1024-x-1024/dall-e-2
[[],78,4.19617e-8,111,"azure",114,"image_generation",136,0]	azure/standard/1024-x-1024/dall-e-3
[[],78,4.79562e-8,111,"azure",114,"image_generation",136,0]	azure/standard/1024-x-1792/dall-e-3	azure/standard/1792-x-1024/dall-e-3
[[],83,1.43e-7,111,"azure",112,8192,114,"embedding",136,0]	azure/text-embedding-3-large
[[],83,2.2e-8,111,"azure",112,8192,114,"embedding",136,0]	azure/text-embedding-3-small
[[],83,1.1e-7,111,"azure",112,8192,114,"embedding",136,0]	azure/text-embedding-ada-002
[[],72,0.000033,111,"azure",114,"audio_speech"]	azure/tts-1-hd
[[182,191,193,196,198,200,201,203,206,208,212],36,1.71875e-7,83,0.00000171875,111,"azure",112,272000,113,128000,114,"chat",136,0.00001375]	azure/us-gov/gpt-5.1
[[200,201,203,208,-213],36,7.57e-7,83,0.000001513,111,"azure",112,200000,113,100000,114,"chat",136,0.00000605]	azure/us-gov/o3-mini
[[],83,1.63e-7,111,"azure",112,8191,114,"embedding",136,0]	azure/us-gov/text-embedding-3-large
[[],83,2.5e-8,111,"azure",112,8191,114,"embedding",136,0]	azure/us-gov/text-embedding-3-small
[[182,191,196,200,203,206,208,212,-214],36,5.5e-7,53,9.63e-7,83,0.0000022,98,0.0000011,102,0.00000385,111,"azure",112,1047576,113,32768,114,"chat",136,0.0000088,151,0.0000044,154,0.0000154,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/gpt-4.1-2025-04-14
[[182,191,196,200,203,206,208,212,-214],36,1.1e-7,53,1.93e-7,83,4.4e-7,98,2.2e-7,102,7.7e-7,111,"azure",112,1047576,113,32768,114,"chat",136,0.00000176,151,8.8e-7,154,0.00000308,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/gpt-4.1-mini-2025-04-14
[[182,191,196,200,203,206,208,212],36,2.8e-8,83,1.1e-7,98,5.5e-8,111,"azure",112,1047576,113,32768,114,"chat",136,4.4e-7,151,2.2e-7]	azure/us/gpt-4.1-nano-2025-04-14
[[177,182,-188,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.00001375,20,0.0000275,36,0.0000011,43,0.0000022,83,0.000011,91,0.000022,111,"azure",112,922000,113,128000,114,"chat",136,0.000055,144,0.0000825,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/gpt-6-astra
[[177,182,187,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,1.375e-7,20,2.75e-7,36,1.1e-8,43,2.2e-8,83,1.1e-7,91,2.2e-7,111,"azure",112,922000,113,128000,114,"chat",136,5.5e-7,144,8.25e-7,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/gpt-6-luna
[[177,182,187,-190,191,193,196,198,200,201,203,206,208,212,213,214],3,0.00000275,20,0.0000055,24,0.000011,29,0.0000055,36,2.2e-7,43,4.4e-7,47,8.8e-7,53,4.4e-7,83,0.0000022,91,0.0000044,95,0.0000088,102,0.0000044,111,"azure",112,922000,113,128000,114,"chat",136,0.000011,144,0.0000165,148,0.000033,154,0.000022,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/gpt-6-sol
[[177,182,187,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.00000275,20,0.0000055,36,1.1e-7,43,2.2e-7,83,0.0000022,91,0.0000044,111,"azure",112,922000,113,128000,114,"chat",136,0.000011,144,0.0000165,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/gpt-6.1-sol
[[177,182,187,-190,191,-194,196,198,200,201,203,206,208,212,213,214],3,0.000001375,20,0.00000275,36,5.5e-8,43,1.1e-7,83,0.0000011,91,0.0000022,111,"azure",112,922000,113,128000,114,"chat",136,0.0000055,144,0.00000825,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/gpt-6.1-terra
[[182,191,196,198,200,201,203,206,208,212,213],36,5.5e-7,83,0.0000055,111,"azure",112,128000,113,128000,114,"chat",136,0.000033]	azure/us/gpt-chat-latest
[[169,170,182,196,206,208],31,4.4e-7,35,5.5e-7,36,4.4e-7,64,0.0000352,76,0.0000055,83,0.0000044,111,"azure",112,32000,113,4096,114,"realtime",118,0.0000704,136,0.0000176]	azure/us/gpt-realtime-1.5
[[169,170,182,196,200,201,206,208],31,4.4e-7,35,5.5e-7,36,4.4e-7,64,0.0000352,76,0.0000055,83,0.0000044,111,"azure",112,32000,113,4096,114,"realtime",118,0.0000704,136,0.0000264]	azure/us/gpt-realtime-2.1
[[169,170,182,196,200,201,206,208],31,3.3e-7,35,8.8e-8,36,6.6e-8,64,0.000011,76,8.8e-7,83,6.6e-7,111,"azure",112,32000,113,4096,114,"realtime",118,0.000022,136,0.00000264]	azure/us/gpt-realtime-2.1-mini
[[182,-197,200,201,203,208,212],36,5.5e-7,83,0.0000022,98,0.0000011,111,"azure",112,200000,113,100000,114,"chat",136,0.0000088,151,0.0000044,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/o3	azure/us/o3-2025-04-16
[[182,-197,200,201,203,208,212],36,3.03e-7,83,0.00000121,98,6.05e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.00000484,151,0.00000242,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure/us/o4-mini	azure/us/o4-mini-2025-04-16
[[],81,0.0001,111,"azure",114,"audio_transcription",129,0.0001]	azure/whisper	azure/whisper-1
[[191,-199],83,3e-7,111,"azure_ai",112,256000,113,4096,114,"chat",136,9e-7]	azure_ai/Codestral-2501
[[179],76,4e-7,83,8e-8,111,"azure_ai",112,128000,114,"embedding",136,0,159,2048]	azure_ai/Cohere-Embed-V5-Fast
[[179],76,4e-7,83,1.2e-7,111,"azure_ai",112,128000,114,"embedding",136,0,159,2048]	azure_ai/Cohere-Embed-V5-Pro
[[182,-199,201,208],83,8e-7,111,"azure_ai",112,128000,113,64000,114,"chat",136,0.0000032]	azure_ai/Cohere-command-a-plus-05-2026
[[179],83,1e-7,111,"azure_ai",112,512,114,"embedding",136,0,159,1024]	azure_ai/Cohere-embed-v3-english	azure_ai/Cohere-embed-v3-multilingual
[[],111,"azure_ai",114,"ocr",115,0.0015]	azure_ai/Cohere-parse-v5	azure_ai/doc-intelligence/prebuilt-read
[[182,-199,200,201,208],36,1.4e-8,83,4.4e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.00000132]	azure_ai/DeepSeek-V4-Flash-0731
[[],111,"azure_ai",112,5000,114,"image_generation",121,0.04]	azure_ai/FLUX-1.1-pro	azure_ai/FLUX.1-Kontext-pro
[[],78,5e-8,111,"azure_ai",112,32000,114,"image_generation"]	azure_ai/FLUX.2-flex
[[182,-199,200,201,208],36,3.1e-7,83,6.2e-7,111,"azure_ai",112,163840,113,163840,114,"chat",136,0.00000185]	azure_ai/FW-DeepSeek-V3.2
[[182,-199,200,201,208],36,3e-8,83,1.5e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,3.1e-7]	azure_ai/FW-DeepSeek-V4-Flash
[[182,-199,200,201,208],36,1.65e-7,83,0.000001925,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.000003828]	azure_ai/FW-DeepSeek-V4-Pro
[[182,-199,200,201,208],36,8e-9,83,3.75e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.0000015]	azure_ai/FW-DeepSeek-V4.1-Flash
[[182,-199,200,201,208],36,2.2e-7,83,0.0000011,111,"azure_ai",112,200000,113,128000,114,"chat",136,0.00000352]	azure_ai/FW-GLM-5
[[182,-199,200,201,208],36,2.86e-7,83,0.00000154,111,"azure_ai",112,202800,113,131072,114,"chat",136,0.00000484]	azure_ai/FW-GLM-5.1
[[182,-199,200,201,208],36,1.5e-7,83,0.00000154,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.00000484]	azure_ai/FW-GLM-5.2
[[182,-199,200,201,208],36,2.31e-7,83,0.00000231,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.00000726]	azure_ai/FW-GLM-5.2-Fast
[[182,-199,200,201,208],36,3.25e-7,83,0.00000175,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.0000055]	azure_ai/FW-GLM-5.3	azure_ai/glm-latest
[[182,-199,200,201,208],36,3.8e-8,83,1.88e-7,111,"azure_ai",112,1048576,113,131072,114,"chat",136,6.25e-7]	azure_ai/FW-GLM-5.3-Flash	azure_ai/glm-flash-latest
[[182,196,-199,200,201,203,208],36,8.2e-8,83,1.65e-7,111,"azure_ai",112,131072,113,131072,114,"chat",136,6.6e-7]	azure_ai/FW-GPT-OSS-120B
[[182,-199,200,201,208],36,1.9e-7,83,0.0000011,111,"azure_ai",112,1048576,113,1048576,114,"chat",136,0.00000446]	azure_ai/FW-Inkling
[[182,-199,200,201,208,212],36,1.1e-7,83,6.6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000033]	azure_ai/FW-Kimi-K2.5
[[182,-199,200,201,208,212],36,1.76e-7,83,0.000001045,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000044]	azure_ai/FW-Kimi-K2.6
[[182,-199,200,201,208,212],36,2.1e-7,83,0.00000105,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000044]	azure_ai/FW-Kimi-K2.7-Code
[[182,-199,200,201,208,212],36,3e-7,83,0.000003,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.000015]	azure_ai/FW-Kimi-K3	azure_ai/kimi-latest
[[182,-199,200,201,208],36,3.3e-8,83,3.3e-7,111,"azure_ai",112,1000000,113,1000000,114,"chat",136,0.00000132]	azure_ai/FW-MiniMax-M2.5
[[182,-199,200,201,208,212],36,6.6e-8,83,3.3e-7,111,"azure_ai",112,512000,113,512000,114,"chat",136,0.00000132]	azure_ai/FW-MiniMax-M3	azure_ai/minimax-latest
[[182,-199,200,201,208],36,1.3e-7,83,6.6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.00000264]	azure_ai/FW-Nemotron-3-Ultra-NVFP4
[[182,-199,200,201,208,-213],36,1e-8,83,6e-8,111,"azure_ai",112,262144,114,"chat",136,2.2e-7]	azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B
[[182,-199,208],83,7.1e-7,111,"azure_ai",112,128000,113,8192,114,"chat",136,7.1e-7]	azure_ai/Llama-3.3-70B-Instruct
[[182,-199,208,212],83,2.5e-7,111,"azure_ai",112,1000000,113,1000000,114,"chat",136,0.000001]	azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8
[[182,-199,208,212],83,2e-7,111,"azure_ai",112,10000000,113,16384,114,"chat",136,7.8e-7]	azure_ai/Llama-4-Scout-17B-16E-Instruct
[[182,200,201,208,212],36,2e-8,83,2e-7,111,"azure_ai",112,256000,113,64000,114,"chat",136,0.0000012]	azure_ai/MAI-Code-1.1-Flash
[[182,-199,200,201,208],36,6e-8,83,6e-7,111,"azure_ai",112,256000,113,64000,114,"chat",136,0.0000035]	azure_ai/MAI-Cyber-1-Flash
[[-199,201,208],83,0.00000135,111,"azure_ai",112,128000,113,8192,114,"chat",136,0.0000054]	azure_ai/MAI-DS-R1
[[],76,0.000008,83,0.000005,111,"azure_ai",112,32000,114,"image_generation",121,0.048,124,0.000047]	azure_ai/MAI-Image-2.5
[[],76,0.00000175,83,0.00000175,111,"azure_ai",112,32000,114,"image_generation",121,0.02,124,0.0000195]	azure_ai/MAI-Image-2.5-Flash
[[],76,0.000008,83,0.000005,111,"azure_ai",112,32000,114,"image_generation",121,0.1085,124,0.000106]	azure_ai/MAI-Image-2.5-Pro
[[],76,0.000008,83,0.000005,111,"azure_ai",112,32000,114,"image_generation",124,0.000038]	azure_ai/MAI-Image-2.6
[[],76,0.0000025,83,0.00000175,111,"azure_ai",112,32000,114,"image_generation",124,0.000019]	azure_ai/MAI-Image-2.6-Flash
[[182,-199,200,201,208],36,2e-7,83,0.000002,111,"azure_ai",112,256000,113,64000,114,"chat",136,0.000008]	azure_ai/MAI-Thinking-1
[[],83,4.2e-8,111,"azure_ai",112,32768,114,"evaluation",136,0]	azure_ai/Microsoft-Decision-1
[[182,-199,208,-213],83,1.25e-7,111,"azure_ai",112,16384,113,16384,114,"chat",136,5e-7]	azure_ai/Phi-4
[[182,-199],83,7.5e-8,111,"azure_ai",112,131072,113,4096,114,"chat",136,3e-7]	azure_ai/Phi-4-mini-instruct	azure_ai/Phi-4-mini-reasoning
[[169,182,-199,212],64,0.000004,83,8e-8,111,"azure_ai",112,131072,113,4096,114,"chat",136,3.2e-7]	azure_ai/Phi-4-multimodal-instruct
[[182,-199,201,208],83,1.25e-7,111,"azure_ai",112,32768,113,4096,114,"chat",136,5e-7]	azure_ai/Phi-4-reasoning
[[165,-169,177,182,-188,188,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,0.000001,83,0.00001,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-fable-5
[[165,-169,177,-182,182,-188,188,192,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-fable-5-1	azure_ai/claude-fable-latest
[[168,177,182,198,200,201,203,208,212],3,0.00000125,16,0.000002,36,1e-7,83,0.000001,111,"azure_ai",112,200000,113,64000,114,"chat",136,0.000005]	azure_ai/claude-haiku-4-5
[[165,-169,177,181,182,187,188,198,200,201,203,-205,208,212,214],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"azure_ai",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-haiku-5-5	azure_ai/claude-haiku-latest
[[165,-169,177,-182,182,-188,188,192,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00005]	azure_ai/claude-mythos-5-1
[[168,177,182,195,198,200,201,203,208,212],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,200000,113,64000,114,"chat",136,0.000025]	azure_ai/claude-opus-4-5
[[165,-169,177,182,185,187,195,198,200,201,203,208,212],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-opus-4-6
[[165,-169,177,182,187,198,200,201,203,-205,208,212,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-opus-4-7
[[165,-169,177,182,187,188,198,200,201,203,-205,208,212,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-opus-4-8	azure_ai/claude-opus-5
[[165,-169,177,-182,182,187,188,192,198,200,201,203,-205,208,212,214],3,0.000005,16,0.000008,36,2e-7,83,0.000004,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00002,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-opus-5-5	azure_ai/claude-opus-latest
[[165,-169,177,-182,182,187,188,192,198,200,201,203,-205,208,212,214],3,0.00001,16,0.000016,36,4e-7,83,0.000008,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00004,164,{"search_context_size_high":0.02,"search_context_size_low":0.02,"search_context_size_medium":0.02}]	azure_ai/claude-opus-5-5-fast
[[168,177,182,198,200,201,203,208,212],3,0.00000375,16,0.000006,36,3e-7,83,0.000003,111,"azure_ai",112,200000,113,64000,114,"chat",136,0.000015]	azure_ai/claude-sonnet-4-5
[[165,-169,177,182,185,187,195,198,200,201,203,208,212],3,0.00000375,16,0.000006,36,3e-7,83,0.000003,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000015]	azure_ai/claude-sonnet-4-6
[[165,-169,177,182,187,188,198,200,201,203,-205,208,212,214],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-sonnet-5
[[165,-169,177,-182,182,187,188,198,200,201,203,-205,208,212,214],3,0.0000025,16,0.000004,36,1e-7,83,0.000002,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/claude-sonnet-5-5	azure_ai/claude-sonnet-latest
[[182,196,198,200,201,203,206,208,212],36,3.75e-7,83,0.0000015,111,"azure_ai",112,200000,113,100000,114,"responses",136,0.000006]	azure_ai/codex-mini
[[182,-199,208],83,0.0000025,111,"azure_ai",112,131072,113,8182,114,"chat",136,0.00001]	azure_ai/cohere-command-a
[[],79,0.002,83,0,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]	azure_ai/cohere-rerank-v4.0-fast
[[],79,0.0025,83,0,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]	azure_ai/cohere-rerank-v4.0-pro
[[],83,2e-8,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]	azure_ai/cohere-rerank-v5-fast
[[],83,5e-8,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]	azure_ai/cohere-rerank-v5-pro
[[182,-199,200,201,208],36,2.8e-8,83,1.9e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,5.1e-7]	azure_ai/deepseek-flash-latest	azure_ai/deepseek-v4-flash
[[182,-199,200,201,208],36,1.45e-7,83,0.00000174,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.00000348]	azure_ai/deepseek-pro-latest	azure_ai/deepseek-v4-pro
[[-199],83,0.00000135,111,"azure_ai",114,"chat",136,0.0000054]	azure_ai/deepseek-r1
[[-199],83,0.00000114,111,"azure_ai",114,"chat",136,0.00000456]	azure_ai/deepseek-v3-0324
[[-199],83,0.00000123,111,"azure_ai",114,"chat",136,0.00000494]	azure_ai/deepseek-v3.1
[[168,182,-199,200,201,208],83,5.8e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,0.00000168]	azure_ai/deepseek-v3.2	azure_ai/deepseek-v3.2-speciale
[[182,-199,200,201,208],36,6e-9,83,3e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.0000012]	azure_ai/deepseek-v4.1-flash
[[],111,"azure_ai",114,"ocr",115,0.01]	azure_ai/doc-intelligence/prebuilt-document	azure_ai/doc-intelligence/prebuilt-layout
[[179],76,4.7e-7,83,1.2e-7,111,"azure_ai",112,128000,114,"embedding",136,0,159,3072]	azure_ai/embed-v-4-0
[[],111,"azure_ai",112,32000,114,"image_generation",121,0.04]	azure_ai/flux.2-pro
[[182,189,191,193,196,198,200,201,203,206,208,212,213,214],36,2.5e-7,43,5e-7,47,0.000001,53,5e-7,83,0.0000025,91,0.000005,95,0.00001,102,0.000005,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.000015,144,0.0000225,148,0.000045,154,0.00003]	azure_ai/gpt-5.4	azure_ai/gpt-5.4-2026-03-05
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],36,7.5e-8,53,1.5e-7,83,7.5e-7,102,0.0000015,111,"azure_ai",112,272000,113,128000,114,"chat",136,0.0000045,154,0.000009]	azure_ai/gpt-5.4-mini	azure_ai/gpt-5.4-mini-2026-03-17	azure_ai/gpt-mini-latest
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],36,2e-8,53,4e-8,83,2e-7,102,4e-7,111,"azure_ai",112,272000,113,128000,114,"chat",136,0.00000125,154,0.0000025]	azure_ai/gpt-5.4-nano	azure_ai/gpt-5.4-nano-2026-03-17
[[182,189,191,-194,196,198,200,201,-204,206,208,212,213,214],36,0.000003,43,0.000006,47,0.000012,53,0.000006,83,0.00003,91,0.00006,95,0.00012,102,0.00006,111,"azure_ai",112,922000,113,128000,114,"responses",136,0.00018,144,0.00027,148,0.00054,154,0.00036]	azure_ai/gpt-5.4-pro	azure_ai/gpt-5.4-pro-2026-03-05
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],36,5e-7,43,0.000001,47,0.000002,53,0.000001,83,0.000005,91,0.00001,95,0.00002,102,0.00001,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045,148,0.00009,154,0.00006]	azure_ai/gpt-5.5	azure_ai/gpt-5.5-2026-04-23	azure_ai/gpt-5.5-2026-04-24
[[177,182,-188,-190,191,-194,196,198,199,200,201,203,206,208,212,213,214],3,0.0000125,20,0.000025,36,0.000001,43,0.000002,83,0.00001,91,0.00002,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/gpt-6-astra	azure_ai/gpt-astra-latest
[[177,182,187,-190,191,193,196,198,199,200,201,203,206,208,212,213,214],3,1.25e-7,20,2.5e-7,36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"azure_ai",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/gpt-6-luna	azure_ai/gpt-luna-latest
[[177,182,187,-190,191,193,196,198,199,200,201,203,206,208,212,213,214],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/gpt-6-sol
[[177,182,187,-190,191,-194,196,198,199,200,201,203,206,208,212,213,214],3,0.0000025,20,0.000005,36,1e-7,43,2e-7,83,0.000002,91,0.000004,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	azure_ai/gpt-6.1-sol	azure_ai/gpt-sol-latest
[[177,182,187,-190,191,-194,196,198,199,200,201,203,206,208,212,213,214],3,0.00000125,20,0.0000025,36,5e-8,43,1e-7,83,0.000001,91,0.000002,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	azure_ai/gpt-6.1-terra	azure_ai/gpt-terra-latest
[[182,191,196,198,200,201,203,206,208,212,213],36,5e-7,83,0.000005,111,"azure_ai",112,128000,113,128000,114,"chat",136,0.00003]	azure_ai/gpt-chat-latest
[[212],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"azure_ai",114,"image_generation",124,0.00003]	azure_ai/gpt-image-2
[[182,196,-199,203,208],83,1.5e-7,111,"azure_ai",112,131072,113,131072,114,"chat",136,6e-7]	azure_ai/gpt-oss-120b
[[-199],83,0.000003,111,"azure_ai",114,"chat",136,0.000015]	azure_ai/grok-3
[[-199],83,2.5e-7,111,"azure_ai",114,"chat",136,0.00000127]	azure_ai/grok-3-mini
[[182,-199,203,208,213],83,0.000003,111,"azure_ai",112,262000,113,8192,114,"chat",136,0.000015]	azure_ai/grok-4
[[182,-199,203,208,213],83,2e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,5e-7]	azure_ai/grok-4-1-fast-non-reasoning
[[182,-199,201,203,208,213],83,2e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,5e-7]	azure_ai/grok-4-1-fast-reasoning
[[182,-199,200,203,208,212,213],36,0.00000125,83,0.00000125,111,"azure_ai",112,262000,113,8192,114,"chat",136,0.0000025]	azure_ai/grok-4-20-non-reasoning
[[182,-199,200,201,203,208,212,213],36,0.00000125,83,0.00000125,111,"azure_ai",112,262000,113,8192,114,"chat",136,0.0000025]	azure_ai/grok-4-20-reasoning
[[-199],83,2e-7,111,"azure_ai",114,"chat",136,5e-7]	azure_ai/grok-4-fast-non-reasoning	azure_ai/grok-4-fast-reasoning
[[182,-199,200,201,203,208,212,213],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"azure_ai",112,200000,113,8192,114,"chat",136,0.0000025,140,0.000005]	azure_ai/grok-4.3
[[182,-199,200,201,203,208,212,213],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"azure_ai",112,200000,113,128000,114,"chat",136,0.000006,140,0.000012]	azure_ai/grok-4.6
[[182,-199,200,201,203,208,212,213],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"azure_ai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012]	azure_ai/grok-4.7	azure_ai/grok-latest
[[182,-199,203,208,213],83,2e-7,111,"azure_ai",112,256000,113,8192,114,"chat",136,0.0000015]	azure_ai/grok-code-fast-1
[[-199],83,0.0000032,111,"azure_ai",112,8192,113,8192,114,"chat",136,0.00000971]	azure_ai/jais-30b-chat
[[182,-199,-201,201,208,-212,-213],83,6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000025]	azure_ai/kimi-k2-thinking
[[182,-199,200,208,211,212],36,1e-7,83,6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.000003]	azure_ai/kimi-k2.5
[[182,-199,200,201,208,212],36,1.6e-7,83,9.5e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.000004]	azure_ai/kimi-k2.6
[[182,-199,200,201,208,212],36,1.9e-7,83,9.5e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.000004]	azure_ai/kimi-k2.7-code
[[182,-199,208],83,4e-8,111,"azure_ai",112,128000,113,4096,114,"chat",136,4e-8]	azure_ai/ministral-3b
[[],111,"azure_ai",114,"ocr",115,0.003]	azure_ai/mistral-document-ai-2512
[[182,-199,208,212],83,5e-7,111,"azure_ai",112,256000,113,8191,114,"chat",136,0.0000015]	azure_ai/mistral-large-3
[[182,-199,208],83,0.000002,111,"azure_ai",112,128000,113,4096,114,"chat",136,0.000006]	azure_ai/mistral-large-latest
[[168,182,-199,208],83,4e-7,111,"azure_ai",112,131072,113,8191,114,"chat",136,0.000002]	azure_ai/mistral-medium-2505
[[-199,203,212],83,0.0000015,111,"azure_ai",112,128000,113,128000,114,"chat",136,0.0000075]	azure_ai/mistral-medium-3-5
[[182,-199],83,1.5e-7,111,"azure_ai",112,131072,113,4096,114,"chat",136,1.5e-7]	azure_ai/mistral-nemo
[[],111,"azure_ai",114,"ocr",115,0.001]	azure_ai/mistral-ocr-2505
[[],111,"azure_ai",114,"ocr",115,0.002]	azure_ai/mistral-ocr-2512
[[],0,0.005,111,"azure_ai",114,"ocr",115,0.004]	azure_ai/mistral-ocr-4-0
[[182,-199,208,212],83,1e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,3e-7]	azure_ai/mistral-small-2503
[[],83,1.4e-7,111,"azure_ai",112,200000,113,32768,114,"chat",136,0]	azure_ai/model-router	azure_ai/model_router
[[],81,0.0001,111,"azure_ai",114,"audio_transcription",129,0.0001]	azure_ai/whisper
[[],83,4e-7,98,2e-7,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,4e-7,151,2e-7]	babbage-002
[[],83,3e-7,111,"baseten",114,"chat",136,0.0000012]	baseten/MiniMaxAI/MiniMax-M2.5
[[212],83,3.5e-8,111,"baseten",112,16384,114,"decisions",136,0]	baseten/decision-models/baseten-elephant-9b-latest
[[212],83,1e-8,111,"baseten",112,16384,114,"decisions",136,0]	baseten/decision-models/baseten-joey-2b-latest
[[212],83,1e-7,111,"baseten",112,16384,114,"decisions",136,0]	baseten/decision-models/baseten-mammoth-27b-latest
[[],83,7.7e-7,111,"baseten",114,"chat",136,7.7e-7]	baseten/deepseek-ai/DeepSeek-V3-0324
[[],83,5e-7,111,"baseten",114,"chat",136,0.0000015]	baseten/deepseek-ai/DeepSeek-V3.1
[[182,200,201,203,208,-213],36,2.8e-8,83,1.3e-7,111,"baseten",112,1048576,113,384000,114,"chat",136,2.6e-7]	baseten/deepseek-ai/DeepSeek-V4-Flash-0731	baseten/deepseek-flash-latest
[[182,200,201,203,208,-213],36,1.45e-7,83,0.00000174,111,"baseten",112,1048576,113,262144,114,"chat",136,0.00000348]	baseten/deepseek-ai/DeepSeek-V4-Pro
[[182,200,201,203,208,-213],36,1.32e-7,83,0.00000132,111,"baseten",112,1048576,113,262144,114,"chat",136,0.00000396]	baseten/deepseek-ai/DeepSeek-V4-Pro-0813	baseten/deepseek-pro-latest
[[182,200,201,203,208,212],36,7e-9,83,3e-7,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000012]	baseten/deepseek-ai/DeepSeek-V4.1-Flash	baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017
[[182,200,201,203,208,212],36,1.4e-8,83,6e-7,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000024]	baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast
[[182,200,201,203,208,212],36,1.4e-8,83,6e-7,111,"baseten",112,1048576,113,131072,114,"chat",136,0.0000024]	baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast
[[182,200,201,203,208,212],36,3e-8,83,1.5e-7,111,"baseten",112,1048576,113,131072,114,"chat",136,5e-7]	baseten/glm-flash-latest	baseten/zai-org/GLM-5.3-Flash
[[182,200,201,203,208,212],36,1.4e-7,83,0.0000014,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000044]	baseten/glm-latest	baseten/zai-org/GLM-5.2	baseten/zai-org/GLM-5.3
[[182,200,201,203,208,212],36,3e-7,83,0.000003,111,"baseten",112,1048576,113,262144,114,"chat",136,0.000015]	baseten/kimi-latest	baseten/moonshotai/Kimi-K3
[[169,182,200,201,-204,208,212],36,1.5e-7,83,0.00000125,111,"baseten",112,1048576,113,1048576,114,"chat",136,0.00000425]	baseten/meta-models/muse-spark-open
[[],83,6e-7,111,"baseten",114,"chat",136,0.0000025]	baseten/moonshotai/Kimi-K2-Instruct-0905	baseten/moonshotai/Kimi-K2-Thinking
[[],83,6e-7,111,"baseten",114,"chat",136,0.000003]	baseten/moonshotai/Kimi-K2.5
[[182,200,201,203,208,212],36,1.6e-7,83,9.5e-7,111,"baseten",112,262000,113,262000,114,"chat",136,0.000004]	baseten/moonshotai/Kimi-K2.6	baseten/moonshotai/Kimi-K2.7-Code
[[182,200,201,203,208,212],36,2e-7,83,0.000002,111,"baseten",112,1000000,113,1048576,114,"chat",136,0.00001]	baseten/moonshotai/Kimi-K3.1-Pro
[[182,200,201,203,208,-213],36,1.2e-7,83,6e-7,111,"baseten",112,202800,113,202800,114,"chat",136,0.0000024]	baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B
[[182,200,201,203,208,212],36,4e-8,83,2e-7,111,"baseten",112,1048576,113,1048576,114,"chat",136,5e-7]	baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B
[[],83,3e-7,111,"baseten",114,"chat",136,7.5e-7]	baseten/nvidia/Nemotron-120B-A12B
[[182,200,201,203,208,-213],36,1e-7,83,1e-7,111,"baseten",112,128072,113,128072,114,"chat",136,5e-7]	baseten/openai/gpt-oss-120b
[[182,200,201,203,208],36,4e-8,83,4e-7,111,"baseten",112,1048576,113,131072,114,"chat",136,0.0000012]	baseten/reflection/Beam-1.0
[[182,200,201,203,208,212],36,1.7e-7,83,0.000001,111,"baseten",112,1048576,113,32768,114,"chat",136,0.00000405]	baseten/thinkingmachines/inkling
[[182,200,201,203,208,212],36,1e-7,83,5e-7,111,"baseten",112,1048576,113,32768,114,"chat",136,0.0000012]	baseten/thinkingmachines/inkling-small
[[],83,6e-7,111,"baseten",114,"chat",136,0.0000022]	baseten/zai-org/GLM-4.6
[[182,200,-202,203,208,-213],36,1.2e-7,83,6e-7,111,"baseten",112,200000,113,200000,114,"chat",136,0.0000022]	baseten/zai-org/GLM-4.7
[[],83,9.5e-7,111,"baseten",114,"chat",136,0.00000315]	baseten/zai-org/GLM-5
[[182,200,201,203,208,212],36,2.1e-7,83,0.0000021,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000066]	baseten/zai-org/GLM-5.2-Fast	baseten/zai-org/GLM-5.3-Fast
[[208],57,0.01475,81,0.01475,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-instant-v1
[[],57,0.0455,81,0.0455,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v1
[[208],57,0.0455,81,0.0455,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v2:1
[[208],57,0.008194,81,0.008194,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-instant-v1
[[],57,0.02527,81,0.02527,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v1
[[208],57,0.02527,81,0.02527,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v2:1
[[208],83,0.00000223,111,"bedrock",112,100000,113,8191,114,"chat",136,0.00000755]	bedrock/ap-northeast-1/anthropic.claude-instant-v1
[[-170,182,192,201,203,208,-213],83,7.4e-7,98,3.7e-7,101,3.7e-7,102,0.000001295,111,"bedrock",112,156000,113,8000,114,"chat",136,0.00000222,151,0.00000111,153,0.00000111,154,0.000003885]	bedrock/ap-northeast-1/deepseek.v3.2	bedrock/ap-south-1/deepseek.v3.2	bedrock/eu-north-1/deepseek.v3.2	bedrock/sa-east-1/deepseek.v3.2
[[-170,182,203,206,208,-213],83,3.6e-7,98,1.8e-7,101,1.8e-7,102,6.3e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,151,7.2e-7,153,7.2e-7,154,0.00000252]	bedrock/ap-northeast-1/minimax.minimax-m2.1	bedrock/ap-south-1/minimax.minimax-m2.1	bedrock/eu-central-1/minimax.minimax-m2.1	bedrock/eu-north-1/minimax.minimax-m2.1	bedrock/eu-west-1/minimax.minimax-m2.1	bedrock/sa-east-1/minimax.minimax-m2.1
[[-170,182,201,203,206,208,-213],83,3.6e-7,98,1.8e-7,101,1.8e-7,102,6.3e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,151,7.2e-7,153,7.2e-7,154,0.00000252]	bedrock/ap-northeast-1/minimax.minimax-m2.5	bedrock/ap-south-1/minimax.minimax-m2.5	bedrock/eu-central-1/minimax.minimax-m2.5	bedrock/eu-north-1/minimax.minimax-m2.5	bedrock/eu-west-1/minimax.minimax-m2.5	bedrock/sa-east-1/minimax.minimax-m2.5
[[169,192,206],83,5e-8,98,3e-8,101,3e-8,102,9e-8,111,"bedrock",112,32768,113,8192,114,"chat",136,5e-8,151,3e-8,153,3e-8,154,9e-8]	bedrock/ap-northeast-1/mistral.voxtral-mini-3b-2507
[[169,192,206],83,1.2e-7,98,6e-8,101,6e-8,102,2.1e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,3.6e-7,151,1.8e-7,153,1.8e-7,154,6.3e-7]	bedrock/ap-northeast-1/mistral.voxtral-small-24b-2507
[[182,201],83,7.3e-7,101,3.6e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.00000303,153,0.00000152]	bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking	bedrock/sa-east-1/moonshotai.kimi-k2-thinking
[[-170,182,203,206,208,212],83,7.2e-7,98,3.6e-7,101,3.6e-7,102,0.00000126,111,"bedrock",112,262144,113,16000,114,"chat",136,0.0000036,151,0.0000018,153,0.0000018,154,0.0000063]	bedrock/ap-northeast-1/moonshotai.kimi-k2.5	bedrock/ap-south-1/moonshotai.kimi-k2.5	bedrock/eu-north-1/moonshotai.kimi-k2.5	bedrock/sa-east-1/moonshotai.kimi-k2.5
[[-170,182,203,206,208,-213],83,6e-7,101,3e-7,111,"bedrock",112,262144,113,16384,114,"chat",136,0.00000144,153,7.2e-7]	bedrock/ap-northeast-1/qwen.qwen3-coder-next	bedrock/ap-south-1/qwen.qwen3-coder-next	bedrock/ap-southeast-3/qwen.qwen3-coder-next	bedrock/eu-central-1/qwen.qwen3-coder-next	bedrock/eu-south-1/qwen.qwen3-coder-next	bedrock/eu-west-1/qwen.qwen3-coder-next	bedrock/sa-east-1/qwen.qwen3-coder-next
[[-170,182,192,203,206,-213],83,1.8e-7,101,9e-8,102,3.2e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000145,153,7.2e-7,154,0.00000254]	bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b	bedrock/sa-east-1/qwen.qwen3-next-80b-a3b
[[],83,0.00000318,111,"bedrock",112,8192,113,8192,114,"chat",136,0.0000042]	bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0
[[],83,3.6e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,7.2e-7]	bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0
[[182,201],83,7.1e-7,101,3.6e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.00000294,153,0.00000147]	bedrock/ap-south-1/moonshotai.kimi-k2-thinking
[[-170,182,192,203,206,-213],83,1.8e-7,98,9e-8,101,9e-8,102,3.2e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000141,151,7.1e-7,153,7.1e-7,154,0.00000247]	bedrock/ap-south-1/qwen.qwen3-next-80b-a3b
[[-170,182,201,203,206,208,-213],83,3.1e-7,98,1.55e-7,101,1.55e-7,102,5.425e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000124,151,6.2e-7,153,6.2e-7,154,0.00000217]	bedrock/ap-southeast-2/minimax.minimax-m2.5
[[169,192,206],83,4.12e-8,98,2.06e-8,101,2.06e-8,102,7.21e-8,111,"bedrock",112,32768,113,8192,114,"chat",136,4.12e-8,151,2.06e-8,153,2.06e-8,154,7.21e-8]	bedrock/ap-southeast-2/mistral.voxtral-mini-3b-2507
[[169,192,206],83,1.03e-7,98,5.15e-8,101,5.15e-8,102,1.8025e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,3.09e-7,151,1.545e-7,153,1.545e-7,154,5.4075e-7]	bedrock/ap-southeast-2/mistral.voxtral-small-24b-2507
[[-170,182,192,203,206,-213],83,1.545e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.000001236]	bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b
[[-170,182,192,201,203,208,-213],83,7.4e-7,101,3.7e-7,111,"bedrock",112,156000,113,8000,114,"chat",136,0.00000222,153,0.00000111]	bedrock/ap-southeast-3/deepseek.v3.2
[[-170,182,203,206,208,-213],83,3.6e-7,101,1.8e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,153,7.2e-7]	bedrock/ap-southeast-3/minimax.minimax-m2.1	bedrock/eu-south-1/minimax.minimax-m2.1
[[-170,182,201,203,206,208,-213],83,3.6e-7,101,1.8e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,153,7.2e-7]	bedrock/ap-southeast-3/minimax.minimax-m2.5	bedrock/eu-south-1/minimax.minimax-m2.5
[[-170,182,203,206,208,212],83,7.2e-7,101,3.6e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.0000036,153,0.0000018]	bedrock/ap-southeast-3/moonshotai.kimi-k2.5
[[],83,0.00000305,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000403]	bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0
[[],83,3.5e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,6.9e-7]	bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0
[[165,-169,173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude-fable-latest	global.anthropic.claude-fable-5-1
[[165,-169,172,173,177,181,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude-haiku-latest	global.anthropic.claude-haiku-5-5
[[165,-169,173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000005,16,0.000008,36,2e-7,83,0.000004,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00002,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude-opus-latest	global.anthropic.claude-opus-5-5
[[165,166,-169,177,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-fable-5
[[165,166,-169,177,-182,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-fable-5-1
[[168,177,182,192,198,200,201,203,208,212],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025]	bedrock/claude_platform/claude-haiku-4-5
[[165,166,-169,177,181,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,1.25e-7,4,6.25e-7,5,3.125e-7,16,2e-7,17,0.000001,26,6.25e-8,36,1e-8,37,5e-8,38,2.5e-8,50,5e-9,83,1e-7,84,5e-7,85,2.5e-7,98,5e-8,111,"bedrock",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,138,0.00000125,151,2.5e-7,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-haiku-5-5
[[168,177,182,192,195,198,200,201,203,207,208,212],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-opus-4-5
[[165,166,-169,177,182,185,187,192,195,198,200,201,203,207,208,212,213],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-opus-4-6
[[165,166,-169,177,182,187,192,195,198,200,201,203,-205,207,208,212,213,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-opus-4-7
[[165,166,-169,177,182,187,188,192,195,198,200,201,203,-205,207,208,212,213,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-opus-4-8	bedrock/claude_platform/claude-opus-5
[[165,166,-169,177,-182,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,0.000005,16,0.000008,26,0.0000025,36,2e-7,50,1e-7,83,0.000004,98,0.000002,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00002,151,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-opus-5-5
[[168,177,182,192,198,200,201,203,208,212],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000015,151,0.0000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-sonnet-4-5
[[165,166,-169,177,182,185,187,192,195,198,200,201,203,207,208,212,213],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000015,151,0.0000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-sonnet-4-6
[[165,166,-169,177,182,187,188,192,195,198,200,201,203,-205,207,208,212,213,214],3,0.0000025,16,0.000004,26,0.00000125,36,2e-7,50,1e-7,83,0.000002,98,0.000001,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-sonnet-5
[[165,166,-169,177,-182,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,0.0000025,16,0.000004,26,0.00000125,36,1e-7,50,5e-8,83,0.000002,98,0.000001,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	bedrock/claude_platform/claude-sonnet-5-5
[[208],57,0.01635,81,0.01635,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/eu-central-1/1-month-commitment/anthropic.claude-instant-v1
[[],57,0.0415,81,0.0415,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/eu-central-1/1-month-commitment/anthropic.claude-v1
[[208],57,0.0415,81,0.0415,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/eu-central-1/1-month-commitment/anthropic.claude-v2:1
[[208],57,0.009083,81,0.009083,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/eu-central-1/6-month-commitment/anthropic.claude-instant-v1
[[],57,0.02305,81,0.02305,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/eu-central-1/6-month-commitment/anthropic.claude-v1
[[208],57,0.02305,81,0.02305,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/eu-central-1/6-month-commitment/anthropic.claude-v2:1
[[208],83,0.00000248,111,"bedrock",112,100000,113,8191,114,"chat",136,0.00000838]	bedrock/eu-central-1/anthropic.claude-instant-v1
[[],83,0.00000286,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000378]	bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0
[[],83,3.2e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,6.5e-7]	bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0
[[-170,182,192,203,206,-213],83,1.8e-7,101,9e-8,102,3.2e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000141,153,7.1e-7,154,0.00000247]	bedrock/eu-west-1/qwen.qwen3-next-80b-a3b
[[],83,0.00000345,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000455]	bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0
[[],83,3.9e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,7.8e-7]	bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0
[[-170,182,203,206,208,-213],83,4.7e-7,98,2.35e-7,101,2.35e-7,102,8.225e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000186,151,9.3e-7,153,9.3e-7,154,0.000003255]	bedrock/eu-west-2/minimax.minimax-m2.1
[[-170,182,201,203,206,208,-213],83,4.7e-7,98,2.35e-7,101,2.35e-7,102,8.225e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000186,151,9.3e-7,153,9.3e-7,154,0.000003255]	bedrock/eu-west-2/minimax.minimax-m2.5
[[169,192,206],83,6e-8,98,3e-8,101,3e-8,102,1.1e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,6e-8,151,3e-8,153,3e-8,154,1.1e-7]	bedrock/eu-west-2/mistral.voxtral-mini-3b-2507
[[169,192,206],83,1.6e-7,98,8e-8,101,8e-8,102,2.8e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,4.7e-7,151,2.3e-7,153,2.3e-7,154,8.2e-7]	bedrock/eu-west-2/mistral.voxtral-small-24b-2507
[[-170,182,201,203,206,208,-213],83,2.3e-7,98,1.15e-7,101,1.15e-7,102,4.025e-7,111,"bedrock",112,256000,113,32000,114,"chat",136,0.00000101,151,5.05e-7,153,5.05e-7,154,0.0000017675]	bedrock/eu-west-2/nvidia.nemotron-super-3-120b
[[-170,182,203,206,208,-213],83,7.8e-7,98,3.9e-7,101,3.9e-7,102,0.000001365,111,"bedrock",112,262144,113,16384,114,"chat",136,0.00000186,151,9.3e-7,153,9.3e-7,154,0.000003255]	bedrock/eu-west-2/qwen.qwen3-coder-next
[[-170,182,192,203,206,-213],83,2.3e-7,101,1.2e-7,102,4e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000186,153,9.3e-7,154,0.00000326]	bedrock/eu-west-2/qwen.qwen3-next-80b-a3b
[[208],83,2e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,2.6e-7]	bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2
[[182],83,0.0000052,111,"bedrock",112,32000,113,4096,114,"chat",136,0.0000156]	bedrock/eu-west-3/mistral.mistral-large-2402-v1:0
[[208],83,5.9e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,9.1e-7]	bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1
[[-170,182,192,200,201,203,206,208,-213],3,0.0000021,26,0.00000105,28,0.00000105,29,0.000003675,36,3.12e-7,50,1.56e-7,52,1.56e-7,53,5.46e-7,83,0.00000168,98,8.4e-7,101,8.4e-7,102,0.00000294,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00000528,151,0.00000264,153,0.00000264,154,0.00000924]	bedrock/glm-latest	global.zai.glm-5.3
[[-172,175,182,187,-190,-194,200,201,-205,208,212,214],3,0.0000125,20,0.000025,25,0.00015,30,0.000075,36,0.000001,43,0.000002,48,0.000012,54,0.000006,83,0.00001,91,0.00002,96,0.00012,103,0.00006,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,149,0.00045,155,0.0003]	bedrock/gpt-astra-latest	global.openai.gpt-6-astra
[[-172,175,182,187,-190,193,200,201,-205,208,212,214],3,1.25e-7,20,2.5e-7,36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7]	bedrock/gpt-luna-latest	global.openai.gpt-6-luna
[[-172,175,182,187,-190,-194,200,201,-205,208,212,214],3,0.0000025,20,0.000005,25,0.00003,30,0.000015,36,1e-7,43,2e-7,48,0.0000012,54,6e-7,83,0.000002,91,0.000004,96,0.000024,103,0.000012,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.00001,144,0.000015,149,0.00009,155,0.00006]	bedrock/gpt-sol-latest	global.openai.gpt-6.1-sol
[[-172,175,182,187,-190,193,200,201,-205,208,212,214],3,0.00000125,20,0.0000025,36,5e-8,43,1e-7,83,0.000001,91,0.000002,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075]	bedrock/gpt-terra-latest	global.openai.gpt-6.1-terra
[[175,176,182,-201,201,-203,208,212],36,5e-7,52,2.5e-7,53,8.75e-7,83,0.000002,101,0.000001,102,0.0000035,111,"bedrock_converse",112,524288,113,524288,114,"chat",136,0.000006,153,0.000003,154,0.0000105]	bedrock/grok-latest	global.xai.grok-4.7
[[],61,{"automatedReasoningPolicyUnits":0.00017,"contentPolicyImageUnits":0.00075,"contentPolicyUnits":0.00015,"contextualGroundingPolicyUnits":0.0001,"sensitiveInformationPolicyFreeUnits":0,"sensitiveInformationPolicyUnits":0.0001,"topicPolicyUnits":0.00015,"wordPolicyUnits":0},111,"bedrock",114,"guardrail"]	bedrock/guardrails
[[182,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000015]	bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0
[[-170,182,-200,200,201,-203,203,206,208,212],3,0.00000375,28,0.000001875,29,0.0000065625,36,3e-7,52,1.5e-7,53,5.25e-7,83,0.000003,101,0.0000015,102,0.00000525,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.000015,153,0.0000075,154,0.00002625]	bedrock/kimi-latest	global.moonshotai.kimi-k3
[[182,201],83,6e-7,101,3e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.0000025,153,0.00000125]	bedrock/moonshotai.kimi-k2-thinking	bedrock/us-east-1/moonshotai.kimi-k2-thinking	bedrock/us-east-2/moonshotai.kimi-k2-thinking	bedrock/us-west-2/moonshotai.kimi-k2-thinking
[[-170,182,201,203,206,208,211,212],83,6e-7,101,3e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.000003,153,0.0000015]	bedrock/moonshotai.kimi-k2.5
[[],83,0.00000445,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000588]	bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0
[[],83,5e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000101]	bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0
[[208],57,0.011,81,0.011,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/us-east-1/1-month-commitment/anthropic.claude-instant-v1	bedrock/us-west-2/1-month-commitment/anthropic.claude-instant-v1
[[],57,0.0175,81,0.0175,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/us-east-1/1-month-commitment/anthropic.claude-v1	bedrock/us-west-2/1-month-commitment/anthropic.claude-v1
[[208],57,0.0175,81,0.0175,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1	bedrock/us-west-2/1-month-commitment/anthropic.claude-v2:1
[[208],57,0.00611,81,0.00611,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/us-east-1/6-month-commitment/anthropic.claude-instant-v1	bedrock/us-west-2/6-month-commitment/anthropic.claude-instant-v1
[[],57,0.00972,81,0.00972,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/us-east-1/6-month-commitment/anthropic.claude-v1	bedrock/us-west-2/6-month-commitment/anthropic.claude-v1
[[208],57,0.00972,81,0.00972,111,"bedrock",112,100000,113,8191,114,"chat"]	bedrock/us-east-1/6-month-commitment/anthropic.claude-v2:1	bedrock/us-west-2/6-month-commitment/anthropic.claude-v2:1
[[-170,182,192,201,203,208,-213],83,6.2e-7,98,3.1e-7,101,3.1e-7,102,0.000001085,111,"bedrock",112,156000,113,8000,114,"chat",136,0.00000185,151,9.25e-7,153,9.25e-7,154,0.0000032375]	bedrock/us-east-1/deepseek.v3.2	bedrock/us-east-2/deepseek.v3.2	bedrock/us-west-2/deepseek.v3.2
[[],83,0.00000265,111,"bedrock",112,8192,113,8192,114,"chat",136,0.0000035]	bedrock/us-east-1/meta.llama3-70b-instruct-v1:0	bedrock/us-west-1/meta.llama3-70b-instruct-v1:0	meta.llama3-70b-instruct-v1:0
[[],83,3e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,6e-7]	bedrock/us-east-1/meta.llama3-8b-instruct-v1:0	bedrock/us-west-1/meta.llama3-8b-instruct-v1:0	meta.llama3-8b-instruct-v1:0
[[-170,182,203,206,208,-213],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.25e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]	bedrock/us-east-1/minimax.minimax-m2.1	bedrock/us-east-1/minimax.minimax-m2.5	bedrock/us-east-2/minimax.minimax-m2.1	bedrock/us-west-2/minimax.minimax-m2.1	bedrock/us-west-2/minimax.minimax-m2.5
[[208],83,1.5e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,2e-7]	bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2	bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2	mistral.mistral-7b-instruct-v0:2
[[182],83,0.000004,111,"bedrock",112,32000,113,4096,114,"chat",136,0.000012]	bedrock/us-east-1/mistral.mistral-large-2402-v1:0	bedrock/us-west-2/mistral.mistral-large-2402-v1:0	mistral.mistral-large-2402-v1:0
[[208],83,4.5e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,7e-7]	bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1	bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1	mistral.mixtral-8x7b-instruct-v0:1
[[-170,182,203,206,208,212],83,6e-7,98,3e-7,101,3e-7,102,0.00000105,111,"bedrock",112,262144,113,16000,114,"chat",136,0.000003,151,0.0000015,153,0.0000015,154,0.00000525]	bedrock/us-east-1/moonshotai.kimi-k2.5	bedrock/us-east-2/moonshotai.kimi-k2.5	bedrock/us-west-2/moonshotai.kimi-k2.5
[[-170,182,203,206,208,-213],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.75e-7,111,"bedrock",112,262144,113,16384,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]	bedrock/us-east-1/qwen.qwen3-coder-next
[[-170,182,192,201,203,206,208,-213],83,0.000001,98,5e-7,101,5e-7,102,0.00000175,111,"bedrock",112,200000,113,128000,114,"chat",136,0.0000032,151,0.0000016,153,0.0000016,154,0.0000056]	bedrock/us-east-1/zai.glm-5	bedrock/us-west-2/zai.glm-5
[[-170,182,201,203,206,208,-213],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.25e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]	bedrock/us-east-2/minimax.minimax-m2.5
[[-170,182,203,206,208,-213],83,5e-7,101,2.5e-7,111,"bedrock",112,262144,113,16384,114,"chat",136,0.0000012,153,6e-7]	bedrock/us-east-2/qwen.qwen3-coder-next	bedrock/us-west-2/qwen.qwen3-coder-next
[[182,198,200,203,208,212],36,2.4e-7,83,9.6e-7,111,"bedrock",112,300000,113,10000,114,"chat",136,0.00000384]	bedrock/us-gov-east-1/amazon.nova-pro-v1:0
[[],83,3e-8,111,"bedrock",112,8192,114,"embedding",136,0,159,1024]	bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0
[[],83,0.0000013,111,"bedrock",112,42000,113,8000,114,"chat",136,0.0000017]	bedrock/us-gov-east-1/amazon.titan-text-express-v1
[[],83,3e-7,111,"bedrock",112,42000,113,4000,114,"chat",136,4e-7]	bedrock/us-gov-east-1/amazon.titan-text-lite-v1	bedrock/us-gov-west-1/amazon.titan-text-lite-v1
[[182,198,203,208,212],83,0.0000036,98,0.0000018,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000018,151,0.000009]	bedrock/us-gov-east-1/anthropic.claude-3-5-sonnet-20240620-v1:0	bedrock/us-gov-west-1/anthropic.claude-3-5-sonnet-20240620-v1:0
[[182,198,203,208,212],83,3e-7,111,"bedrock",112,195904,113,4096,114,"chat",136,0.0000015]	bedrock/us-gov-east-1/anthropic.claude-3-haiku-20240307-v1:0	bedrock/us-gov-west-1/anthropic.claude-3-haiku-20240307-v1:0
[[165,-169,-173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.000015,16,0.000024,36,3e-7,83,0.000012,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00006]	bedrock/us-gov-east-1/anthropic.claude-fable-5-1	bedrock/us-gov-west-1/anthropic.claude-fable-5-1
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.0000015,16,0.0000024,36,1.2e-7,83,0.0000012,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000006]	bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0	bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0
[[165,-169,-173,177,181,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,1.5e-7,4,7.5e-7,16,2.4e-7,17,0.0000012,36,1.2e-8,37,6e-8,83,1.2e-7,84,6e-7,111,"bedrock",112,1000000,113,128000,114,"chat",136,6e-7,137,0.000003]	bedrock/us-gov-east-1/anthropic.claude-haiku-5-5	bedrock/us-gov-west-1/anthropic.claude-haiku-5-5
[[165,-169,-173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00003]	bedrock/us-gov-east-1/anthropic.claude-opus-4-8	bedrock/us-gov-west-1/anthropic.claude-opus-4-8
[[165,-169,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,98,0.000003,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00003,151,0.000015]	bedrock/us-gov-east-1/anthropic.claude-opus-5	bedrock/us-gov-west-1/anthropic.claude-opus-5
[[165,-169,-173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006,16,0.0000096,36,2.4e-7,83,0.0000048,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000024]	bedrock/us-gov-east-1/anthropic.claude-opus-5-5	bedrock/us-gov-west-1/anthropic.claude-opus-5-5
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.0000045,16,0.0000072,36,3.6e-7,83,0.0000036,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000018]	bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0	bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0	bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0
[[165,-169,-173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000003,16,0.0000048,36,2.4e-7,83,0.0000024,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000012]	bedrock/us-gov-east-1/anthropic.claude-sonnet-5	bedrock/us-gov-west-1/anthropic.claude-sonnet-5
[[165,-169,-173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000003,16,0.0000048,36,1.2e-7,83,0.0000024,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000012]	bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5	bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5
[[198],83,0.00000265,111,"bedrock",112,8000,113,2048,114,"chat",136,0.0000035]	bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0
[[198],83,3e-7,111,"bedrock",112,8000,113,2048,114,"chat",136,0.00000265]	bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0
[[-170,182,-200,200,201,-203,203,206,208,212],3,0.00000495,28,0.000002475,29,0.0000086625,36,3.96e-7,52,1.98e-7,53,6.93e-7,83,0.00000396,98,0.00000198,101,0.00000198,102,0.00000693,111,"bedrock_converse",112,868928,113,131072,114,"chat",136,0.0000198,151,0.0000099,153,0.0000099,154,0.00003465]	bedrock/us-gov-east-1/moonshotai.kimi-k3	bedrock/us-gov-west-1/moonshotai.kimi-k3
[[-170,182,203,206,212],83,2.4e-7,98,1.2e-7,101,1.2e-7,102,4.2e-7,111,"bedrock",112,128000,113,8192,114,"chat",136,7.2e-7,151,3.6e-7,153,3.6e-7,154,0.00000126]	bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2	bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2
[[-170,182,192,203,206,208,-213],83,7.2e-8,98,3.6e-8,101,3.6e-8,102,1.32e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,2.88e-7,151,1.44e-7,153,1.44e-7,154,5.04e-7]	bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b	bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b
[[-170,182,203,206,-213],83,7.2e-8,98,3.6e-8,101,3.6e-8,102,1.32e-7,111,"bedrock",112,128000,113,8192,114,"chat",136,2.76e-7,151,1.44e-7,153,1.44e-7,154,4.8e-7]	bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2	bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2
[[-170,182,201,203,206,208,-213],83,1.8e-7,98,9e-8,101,9e-8,102,3.15e-7,111,"bedrock",112,256000,113,32768,114,"chat",136,7.8e-7,151,3.9e-7,153,3.9e-7,154,0.000001365]	bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b	bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b
[[174,176,182,201,203,208,-213],83,1.8e-7,98,9e-8,101,9e-8,102,3.15e-7,111,"bedrock",112,128000,113,16384,114,"chat",136,7.2e-7,151,3.6e-7,153,3.6e-7,154,0.00000126]	bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0	bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0
[[174,176,182,201,203,208,-213],83,8.4e-8,98,4.2e-8,101,4.2e-8,102,1.47e-7,111,"bedrock",112,128000,113,16384,114,"chat",136,3.6e-7,151,1.8e-7,153,1.8e-7,154,6.3e-7]	bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0	bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0
[[169,179,183,211],62,0.000168,74,0.000072,83,1.62e-7,98,8.1e-8,104,0.00084,111,"bedrock",112,8172,114,"embedding",136,0,159,3072]	bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0
[[182,198,200,203,208,212],36,1.8e-8,83,7.2e-8,98,3.6e-8,111,"bedrock",112,300000,113,10000,114,"chat",136,2.88e-7,151,1.44e-7]	bedrock/us-gov-west-1/amazon.nova-lite-v1:0
[[182,200,203,208],36,1.05e-8,83,4.2e-8,98,2.1e-8,111,"bedrock",112,128000,113,10000,114,"chat",136,1.68e-7,151,8.4e-8]	bedrock/us-gov-west-1/amazon.nova-micro-v1:0
[[182,198,200,203,208,212],36,2.4e-7,52,1.2e-7,53,4.2e-7,83,9.6e-7,98,4.8e-7,101,4.8e-7,102,0.00000168,111,"bedrock",112,300000,113,10000,114,"chat",136,0.00000384,151,0.00000192,153,0.00000192,154,0.00000672]	bedrock/us-gov-west-1/amazon.nova-pro-v1:0
[[],83,1.1e-7,111,"bedrock",112,8192,114,"embedding",136,0,159,1024]	bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0
[[],83,8e-7,111,"bedrock",112,42000,113,8000,114,"chat",136,0.0000016]	bedrock/us-gov-west-1/amazon.titan-text-express-v1
[[198],83,0.00000265,111,"bedrock",112,8000,113,8192,114,"chat",136,0.0000035]	bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0
[[198],83,3e-7,111,"bedrock",112,8000,113,8192,114,"chat",136,6e-7]	bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0
[[182,196,201,203,208,212],83,9.9e-7,111,"cerebras",112,131072,113,40960,114,"chat",136,0.00000149]	cerebras/gemma-4-31b
[[182,196,201,203,208],83,3.5e-7,111,"cerebras",112,131072,113,32768,114,"chat",136,7.5e-7]	cerebras/gpt-oss-120b
[[182,208],83,6e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,6e-7]	cerebras/llama-3.1-70b
[[182,208],83,1e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,1e-7]	cerebras/llama-3.1-8b	cerebras/llama3.1-8b
[[182,208],83,8.5e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,0.0000012]	cerebras/llama-3.3-70b
[[182,201,208],83,4e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,8e-7]	cerebras/qwen-3-32b
[[182,196,201,203,208,212],83,9.9e-7,111,"cerebras",112,65536,113,32768,114,"chat",136,0.00000149]	cerebras/qwen-3.8-27b
[[182,191,196,198,200,201,203,206,208,212,213],36,5e-7,59,1.1,83,0.000005,111,"openai",112,400000,113,128000,114,"chat",136,0.00003]	chat-latest
[[],35,0.000002,36,0.00000125,50,6.3e-7,76,0.000008,77,0.000004,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.000032,125,0.000016,136,0.00001,151,0.000005]	chatgpt-image-latest
[[165,166,-169,177,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-fable-5
[[165,166,-169,177,-182,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-fable-5-1	claude-fable-latest
[[168,177,182,192,198,200,201,203,208,212],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025]	claude-haiku-4-5
[[168,177,182,192,198,200,201,203,208,212,213],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025]	claude-haiku-4-5-20251001
[[165,166,-169,177,181,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,1.25e-7,4,6.25e-7,5,3.125e-7,16,2e-7,17,0.000001,26,6.25e-8,36,1e-8,37,5e-8,38,2.5e-8,50,5e-9,83,1e-7,84,5e-7,85,2.5e-7,98,5e-8,111,"anthropic",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,138,0.00000125,151,2.5e-7,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-haiku-5-5	claude-haiku-latest
[[165,166,-169,177,182,187,188,192,195,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-mythos-5
[[165,166,-169,177,-182,182,187,188,192,195,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-mythos-5-1
[[165,166,-169,177,182,187,192,195,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,36,0.000001,83,0.00001,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-mythos-preview
[[168,177,182,192,195,198,200,201,203,207,208,212],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-4-5
[[168,177,182,192,195,198,200,201,203,207,208,212,213],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-4-5-20251101
[[165,166,-169,177,182,185,187,192,195,198,200,201,203,205,207,208,212,213],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-4-6
[[165,166,-169,177,182,185,187,192,195,198,200,201,203,205,207,208,212],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-4-6-20260205
[[165,166,-169,177,182,187,192,195,198,200,201,203,-205,207,208,212,213,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-4-7
[[165,166,-169,177,182,187,192,195,198,200,201,203,-205,207,208,212,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-4-7-20260416
[[165,166,-169,177,180,182,187,188,192,195,198,200,201,203,-205,205,207,208,212,213,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-4-8	claude-opus-5
[[165,166,-169,177,180,-182,182,187,188,192,195,198,200,201,203,-205,205,208,212,213,214],3,0.000005,16,0.000008,26,0.0000025,36,2e-7,50,1e-7,83,0.000004,98,0.000002,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00002,151,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-opus-5-5	claude-opus-latest
[[168,177,182,192,198,200,201,203,208,212],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000015,151,0.0000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-sonnet-4-5
[[168,177,182,192,198,200,201,203,208,212,213],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000015,151,0.0000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-sonnet-4-5-20250929
[[168,177,182,197,198,200,201,203,208,209,212],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,36,3e-7,39,6e-7,83,0.000003,87,0.000006,98,0.0000015,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075]	claude-sonnet-4-5-20250929-v1:0
[[165,166,-169,177,182,185,187,192,195,198,200,201,203,207,208,212,213],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000015,151,0.0000075,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-sonnet-4-6
[[165,166,-169,177,182,187,188,192,195,198,200,201,203,-205,207,208,212,213,214],3,0.0000025,16,0.000004,26,0.00000125,36,2e-7,50,1e-7,83,0.000002,98,0.000001,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-sonnet-5
[[165,166,-169,177,-182,182,187,188,192,195,198,200,201,203,-205,208,212,213,214],3,0.0000025,16,0.000004,26,0.00000125,36,1e-7,50,5e-8,83,0.000002,98,0.000001,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	claude-sonnet-5-5	claude-sonnet-latest
[[168,208],83,0,111,"codestral",112,32000,113,8191,114,"chat",136,0]	codestral/codestral-2405	codestral/codestral-latest
[[208],83,3e-7,111,"bedrock",112,4096,113,4096,114,"chat",136,6e-7]	cohere.command-light-text-v14
[[208],83,0.000001,111,"bedrock",112,4096,113,4096,114,"chat",136,0.000002]	cohere.command-text-v14
[[179],83,1e-7,111,"bedrock",112,512,114,"embedding",136,0]	cohere.embed-english-v3	cohere.embed-multilingual-v3
[[179],83,1.2e-7,111,"bedrock",112,128000,114,"embedding",136,0,159,1536]	cohere.embed-v4:0	global.cohere.embed-v4:0	us.cohere.embed-v4:0
[[],79,0.002,83,0,111,"bedrock",112,4096,113,4096,114,"rerank",136,0]	cohere.rerank-v3-5:0
[[182,196,198,-201,201,-204,206,208,212],59,1.1,83,0.000003,111,"openai",112,8192,113,1024,114,"chat",136,0.000012]	computer-use-preview	computer-use-preview-2025-03-11
[[182,200,201,203,208],36,4e-8,83,2e-7,111,"dashscope",112,1000000,113,393216,114,"chat",136,4e-7]	dashscope/deepseek-v4-flash	dashscope/deepseek-v4-flash-0731
[[182,200,201,203,208],36,2e-7,83,0.0000024,111,"dashscope",112,1000000,113,393216,114,"chat",136,0.0000048]	dashscope/deepseek-v4-pro
[[182,200,201,203,208],36,2.6e-7,83,0.0000014,111,"dashscope",112,202745,113,131072,114,"chat",136,0.0000044]	dashscope/glm-5.1
[[182,200,201,203,208],36,2.8e-7,83,0.0000014,111,"dashscope",112,1048576,113,131072,114,"chat",136,0.0000044]	dashscope/glm-5.2
[[],111,"dashscope",114,"video_generation",129,0.220034,130,0.220034,134,0.123769]	dashscope/happyhorse-1.0-i2v	dashscope/happyhorse-1.0-r2v	dashscope/happyhorse-1.0-t2v
[[],111,"dashscope",114,"video_generation",129,0.165026,130,0.165026,132,0.0618845,134,0.123769]	dashscope/happyhorse-1.1-i2v	dashscope/happyhorse-1.1-r2v	dashscope/happyhorse-1.1-t2v
[[182,200,201,203,208,212],36,1.9e-7,83,9.5e-7,111,"dashscope",112,229376,113,16384,114,"chat",136,0.000004]	dashscope/kimi-k2.7-code
[[],72,0.000015,111,"dashscope",114,"audio_speech"]	dashscope/qwen-audio-3.0-tts-flash
[[],72,0.00002,111,"dashscope",114,"audio_speech"]	dashscope/qwen-audio-3.0-tts-plus
[[],83,2.3e-7,111,"dashscope",114,"audio_speech",136,0.00000187]	dashscope/qwen-audio-3.1-tts-flash
[[],72,0.00003,111,"dashscope",114,"audio_speech"]	dashscope/qwen-audio-3.1-tts-plus
[[182,201,208],83,3e-7,111,"dashscope",112,1000000,113,16384,114,"chat",136,0.0000015]	dashscope/qwen-coder
[[182,201,208],111,"dashscope",112,997952,113,32768,114,"chat",215,[{"input_cost_per_token":5e-8,"output_cost_per_token":4e-7,"range":[0,256000]},{"input_cost_per_token":2.5e-7,"output_cost_per_token":0.000002,"range":[256000,1000000]}]]	dashscope/qwen-flash	dashscope/qwen-flash-2025-07-28
[[182,200,201,203,208,211,212,213],3,2e-7,36,1.6e-8,83,1.5e-7,111,"dashscope",112,991808,113,131072,114,"chat",136,4.7e-7]	dashscope/qwen-flash-latest	dashscope/qwen3.8-flash
[[],111,"dashscope",114,"image_generation",121,0.035]	dashscope/qwen-image-2.0
[[],111,"dashscope",114,"image_generation",121,0.075]	dashscope/qwen-image-2.0-pro
[[],111,"dashscope",114,"image_generation",121,0.03]	dashscope/qwen-image-3.0
[[],111,"dashscope",114,"image_generation"]	dashscope/qwen-image-3.0-pro
[[182,201,208],83,0.0000016,111,"dashscope",112,30720,113,8192,114,"chat",136,0.0000064]	dashscope/qwen-max
[[182,200,201,203,208,212],36,2.5e-7,83,0.000002,111,"dashscope",112,991808,113,131072,114,"chat",136,0.000006]	dashscope/qwen-max-latest	dashscope/qwen3.8-max
[[182,201,208],83,4e-7,111,"dashscope",112,129024,113,16384,114,"chat",136,0.0000012]	dashscope/qwen-plus
[[182,201,208],83,4e-7,111,"dashscope",112,129024,113,8192,114,"chat",136,0.0000012]	dashscope/qwen-plus-2025-01-25
[[182,201,208],83,4e-7,111,"dashscope",112,129024,113,16384,114,"chat",128,0.000004,136,0.0000012]	dashscope/qwen-plus-2025-04-28	dashscope/qwen-plus-2025-07-14
[[182,201,208],111,"dashscope",112,997952,113,32768,114,"chat",215,[{"input_cost_per_token":4e-7,"output_cost_per_reasoning_token":0.000004,"output_cost_per_token":0.0000012,"range":[0,256000]},{"input_cost_per_token":0.0000012,"output_cost_per_reasoning_token":0.000012,"output_cost_per_token":0.0000036,"range":[256000,1000000]}]]	dashscope/qwen-plus-2025-07-28	dashscope/qwen-plus-2025-09-11	dashscope/qwen-plus-latest
[[182,201,208],83,5e-8,111,"dashscope",112,129024,113,16384,114,"chat",128,5e-7,136,2e-7]	dashscope/qwen-turbo
[[182,201,208],83,5e-8,111,"dashscope",112,1000000,113,8192,114,"chat",136,2e-7]	dashscope/qwen-turbo-2024-11-01
[[182,201,208],83,5e-8,111,"dashscope",112,1000000,113,16384,114,"chat",128,5e-7,136,2e-7]	dashscope/qwen-turbo-2025-04-28	dashscope/qwen-turbo-latest
[[182,201,208],111,"dashscope",112,129024,113,16384,114,"chat"]	dashscope/qwen3-30b-a3b
[[182,201,208],111,"dashscope",112,997952,113,65536,114,"chat",215,[{"cache_read_input_token_cost":8e-8,"input_cost_per_token":3e-7,"output_cost_per_token":0.0000015,"range":[0,32000]},{"cache_read_input_token_cost":1.2e-7,"input_cost_per_token":5e-7,"output_cost_per_token":0.0000025,"range":[32000,128000]},{"cache_read_input_token_cost":2e-7,"input_cost_per_token":8e-7,"output_cost_per_token":0.000004,"range":[128000,256000]},{"cache_read_input_token_cost":4e-7,"input_cost_per_token":0.0000016,"output_cost_per_token":0.0000096,"range":[256000,1000000]}]]	dashscope/qwen3-coder-flash
[[182,201,208],111,"dashscope",112,997952,113,65536,114,"chat",215,[{"input_cost_per_token":3e-7,"output_cost_per_token":0.0000015,"range":[0,32000]},{"input_cost_per_token":5e-7,"output_cost_per_token":0.0000025,"range":[32000,128000]},{"input_cost_per_token":8e-7,"output_cost_per_token":0.000004,"range":[128000,256000]},{"input_cost_per_token":0.0000016,"output_cost_per_token":0.0000096,"range":[256000,1000000]}]]	dashscope/qwen3-coder-flash-2025-07-28
[[182,201,208],111,"dashscope",112,997952,113,65536,114,"chat",215,[{"cache_read_input_token_cost":1e-7,"input_cost_per_token":0.000001,"output_cost_per_token":0.000005,"range":[0,32000]},{"cache_read_input_token_cost":1.8e-7,"input_cost_per_token":0.0000018,"output_cost_per_token":0.000009,"range":[32000,128000]},{"cache_read_input_token_cost":3e-7,"input_cost_per_token":0.000003,"output_cost_per_token":0.000015,"range":[128000,256000]},{"cache_read_input_token_cost":6e-7,"input_cost_per_token":0.000006,"output_cost_per_token":0.00006,"range":[256000,1000000]}]]	dashscope/qwen3-coder-plus
[[182,201,208],111,"dashscope",112,997952,113,65536,114,"chat",215,[{"input_cost_per_token":0.000001,"output_cost_per_token":0.000005,"range":[0,32000]},{"input_cost_per_token":0.0000018,"output_cost_per_token":0.000009,"range":[32000,128000]},{"input_cost_per_token":0.000003,"output_cost_per_token":0.000015,"range":[128000,256000]},{"input_cost_per_token":0.000006,"output_cost_per_token":0.00006,"range":[256000,1000000]}]]	dashscope/qwen3-coder-plus-2025-07-22
[[182,201,208],111,"dashscope",112,258048,113,65536,114,"chat",215,[{"input_cost_per_token":0.0000012,"output_cost_per_token":0.000006,"range":[0,32000]},{"input_cost_per_token":0.0000024,"output_cost_per_token":0.000012,"range":[32000,128000]},{"input_cost_per_token":0.000003,"output_cost_per_token":0.000015,"range":[128000,252000]}]]	dashscope/qwen3-max	dashscope/qwen3-max-2026-01-23	dashscope/qwen3-max-preview
[[182,208],83,1.5e-7,111,"dashscope",112,262144,113,65536,114,"chat",136,0.0000012]	dashscope/qwen3-next-80b-a3b-instruct
[[182,201,208],83,1.5e-7,111,"dashscope",112,262144,113,65536,114,"chat",136,0.0000012]	dashscope/qwen3-next-80b-a3b-thinking
[[],72,0.00001,111,"dashscope",114,"audio_speech"]	dashscope/qwen3-tts-flash
[[182,208,212],83,4e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,0.0000016]	dashscope/qwen3-vl-235b-a22b-instruct
[[182,201,208,212],83,4e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,0.000004]	dashscope/qwen3-vl-235b-a22b-thinking
[[182,208,212],83,1.6e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,6.4e-7]	dashscope/qwen3-vl-32b-instruct
[[182,201,208,212],83,1.6e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,0.00000287]	dashscope/qwen3-vl-32b-thinking
[[182,201,208,212],111,"dashscope",112,260096,113,32768,114,"chat",215,[{"input_cost_per_token":2e-7,"output_cost_per_token":0.0000016,"range":[0,32000]},{"input_cost_per_token":3e-7,"output_cost_per_token":0.0000024,"range":[32000,128000]},{"input_cost_per_token":6e-7,"output_cost_per_token":0.0000048,"range":[128000,256000]}]]	dashscope/qwen3-vl-plus
[[182,201,208,212],111,"dashscope",112,991808,113,65536,114,"chat",215,[{"input_cost_per_token":4e-7,"output_cost_per_token":0.0000024,"range":[0,256000]},{"input_cost_per_token":5e-7,"output_cost_per_token":0.000003,"range":[256000,1000000]}]]	dashscope/qwen3.5-plus
[[182,200,201,203,208],3,0.000003125,36,5e-7,58,2.5e-7,83,0.0000025,111,"dashscope",112,991808,113,65536,114,"chat",136,0.0000075]	dashscope/qwen3.7-max
[[182,200,201,203,208,212],111,"dashscope",112,991808,113,65536,114,"chat",215,[{"cache_read_input_token_cost":8e-8,"input_cost_per_token":4e-7,"output_cost_per_token":0.0000016,"range":[0,256000]},{"cache_read_input_token_cost":2.4e-7,"input_cost_per_token":0.0000012,"output_cost_per_token":0.0000048,"range":[256000,1000000]}]]	dashscope/qwen3.7-plus
[[169,182,200,201,203,208,211,212,213],36,1.6e-8,83,1.5e-7,111,"dashscope",112,991808,113,131072,114,"chat",136,4.7e-7]	dashscope/qwen3.8-omni-flash
[[182,201,208],83,8e-7,111,"dashscope",112,98304,113,8192,114,"chat",136,0.0000024]	dashscope/qwq-plus
[[],111,"dashscope",114,"video_generation",129,0.143353,130,0.143353,134,0.086012]	dashscope/wan2.7-i2v	dashscope/wan2.7-r2v	dashscope/wan2.7-t2v
[[],111,"dashscope",114,"video_generation",129,0.165025,130,0.165025,132,0.041256,134,0.082513]	dashscope/wan3.0-video
[[],111,"dashscope",114,"video_generation",129,0.254399,130,0.254399,132,0.0636,134,0.127199]	dashscope/wan3.0-video-prime
[[],3,0,36,0,83,0,111,"databricks",114,"evaluation",136,0]	databricks/ai_decide
[[165,167,-169,-182,182,188,200,201,-205,208,212],3,0.00001249997,16,0.00001999998,36,2.4997e-7,83,0.00000999999,110,0.00014286,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00005000002,158,0.00071429]	databricks/claude-fable-latest	databricks/databricks-claude-fable-5-1
[[165,167,-169,182,188,200,201,-205,208,212],3,1.2502e-7,4,6.2503e-7,16,1.9999e-7,17,0.00000100002,36,1.001e-8,37,4.998e-8,83,1.0003e-7,84,5.0001e-7,110,0.000001429,111,"databricks",112,1000000,113,128000,114,"chat",136,5.0001e-7,137,0.00000249998,158,0.000007143]	databricks/claude-haiku-latest	databricks/databricks-claude-haiku-5-5
[[165,167,-169,-182,182,187,-190,-194,195,200,201,-205,208,212,214],3,0.00000500003,16,0.00000800002,36,1.9999e-7,83,0.00000400001,110,0.000057143,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00001999998,158,0.000285714]	databricks/claude-opus-latest	databricks/databricks-claude-opus-5-5
[[165,167,-169,182,188,200,201,-205,208,-213],3,0.00000249998,16,0.00000400001,36,1.0003e-7,83,0.00000199997,110,0.000028571,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00000999999,158,0.00014286]	databricks/claude-sonnet-latest	databricks/databricks-claude-sonnet-5-5
[[],3,1.0003e-7,36,1.0003e-7,83,1.0003e-7,110,0.000001429,111,"databricks",112,512,114,"embedding",136,0,158,0,159,1024]	databricks/databricks-bge-large-en
[[165,167,-169,182,188,200,201,-205,208,-213],3,0.00001249997,16,0.00001999998,36,0.00000100002,83,0.00000999999,110,0.00014286,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00005000002,158,0.00071429]	databricks/databricks-claude-fable-5
[[167,168,182,200,201,208],3,0.00000124999,16,0.00000199997,36,1.0003e-7,83,0.00000100002,110,0.000014286,111,"databricks",112,200000,113,64000,114,"chat",136,0.00000500003,158,0.000071429]	databricks/databricks-claude-haiku-4-5
[[167,168,182,200,201,208],3,0.00001874999,16,0.00002999997,36,0.00000150003,83,0.00001500002,110,0.00021429,111,"databricks",112,200000,113,32000,114,"chat",136,0.0000750001,158,0.0010714]	databricks/databricks-claude-opus-4	databricks/databricks-claude-opus-4-1
[[167,168,182,195,200,201,208],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,200000,113,64000,114,"chat",136,0.00002500001,158,0.00035714]	databricks/databricks-claude-opus-4-5
[[167,-169,182,185,200,201,208],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00002500001,158,0.00035714]	databricks/databricks-claude-opus-4-6
[[165,167,-169,182,200,201,-205,208,212],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00002500001,158,0.00035714]	databricks/databricks-claude-opus-4-7
[[165,167,-169,182,188,200,201,-205,208,212],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00002500001,158,0.00035714]	databricks/databricks-claude-opus-4-8	databricks/databricks-claude-opus-5
[[167,168,182,200,201,208],3,0.00000374997,36,3.0002e-7,83,0.00000299999,110,0.000042857,111,"databricks",112,200000,113,64000,114,"chat",136,0.00001500002,158,0.000214286]	databricks/databricks-claude-sonnet-4
[[167,168,182,200,201,208],3,0.00000374997,36,3.0002e-7,83,0.0000029999900000000002,110,0.000042857,111,"databricks",112,200000,113,64000,114,"chat",136,0.000015000020000000002,158,0.000214286]	databricks/databricks-claude-sonnet-4-1
[[167,168,182,200,201,208],3,0.00000374997,16,0.00000599998,36,3.0002e-7,83,0.00000299999,110,0.000042857,111,"databricks",112,200000,113,64000,114,"chat",136,0.00001500002,158,0.00021429]	databricks/databricks-claude-sonnet-4-5
[[167,-169,182,185,200,201,208],3,0.00000374997,16,0.00000599998,36,3.0002e-7,83,0.00000299999,110,0.000042857,111,"databricks",112,1000000,113,64000,114,"chat",136,0.00001500002,158,0.00021429]	databricks/databricks-claude-sonnet-4-6
[[165,167,-169,182,188,200,201,-205,208,212],3,0.00000249998,16,0.00000400001,36,1.9999e-7,83,0.00000199997,110,0.000028571,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00000999999,158,0.00014286]	databricks/databricks-claude-sonnet-5
[[182,200,201,208,212],3,3.0002e-7,29,5.25e-7,36,3.003e-8,53,5.25e-8,83,3.0002e-7,102,5.25e-7,110,0.000004286,111,"databricks",112,1000000,113,384000,114,"chat",136,0.00000120001,154,0.0000021,158,0.000017143]	databricks/databricks-deepseek-v4-1-flash
[[182,200,201,208,212],3,3.0002e-7,36,7e-9,83,3.0002e-7,110,0.000004286,111,"databricks",112,1000000,113,384000,114,"chat",136,0.00000120001,158,0.000017143]	databricks/databricks-deepseek-v4-1-flash-1017
[[182,200,201,208,-213],3,1.4e-7,36,2.8e-8,83,1.4e-7,110,0.000002,111,"databricks",112,1000000,113,393216,114,"chat",136,2.8e-7,158,0.000004]	databricks/databricks-deepseek-v4-flash-0731
[[182,200,201,208,-213],3,0.00000131999,36,1.3202e-7,83,0.00000131999,110,0.000018857,111,"databricks",112,1000000,113,393216,114,"chat",136,0.00000395997,158,0.000056571]	databricks/databricks-deepseek-v4-pro-0813
[[167,169,182,200,201,208,211,212],3,3.0002e-7,36,3.0002e-8,83,3.0001999999999996e-7,110,0.000004285999999999999,111,"databricks",112,1048576,113,65535,114,"chat",136,0.00000249998,158,0.000035714]	databricks/databricks-gemini-2-5-flash
[[169,182,200,201,208,211,212],3,1.2502e-7,31,3.752e-8,36,1.253e-8,64,3.7499e-7,76,1.2502e-7,83,1.2502e-7,110,0.000001786,111,"databricks",112,1048576,113,65536,114,"chat",136,5.0001e-7,158,0.000007143]	databricks/databricks-gemini-2-5-flash-lite
[[167,169,182,200,201,208,211,212],3,0.00000124999,36,1.24999e-7,83,0.00000124999,110,0.000017857,111,"databricks",112,1048576,113,65536,114,"chat",136,0.000009999990000000002,158,0.000142857]	databricks/databricks-gemini-2-5-pro
[[-183,212],3,6.2503e-7,36,6.2503e-7,76,6.2503e-7,83,6.2503e-7,111,"databricks",112,131072,113,32768,114,"chat",124,0.0000750001,136,0.00000374997]	databricks/databricks-gemini-3-1-flash-image
[[169,182,200,208,211,212],3,3.1248e-7,29,5.6252e-7,31,6.251e-8,34,1.1249e-7,36,3.122e-8,53,5.628e-8,64,6.2503e-7,71,0.00000112497,76,3.1248e-7,83,3.1248e-7,102,5.6252e-7,110,0.000004464,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000187502,154,0.00000337498,158,0.000026786]	databricks/databricks-gemini-3-1-flash-lite
[[-183,212],3,3.1248e-7,36,3.1248e-7,76,3.1248e-7,83,3.1248e-7,110,0.000004464,111,"databricks",112,65536,113,4096,114,"chat",124,0.00003749998,136,0.00000187502,158,0.000026786]	databricks/databricks-gemini-3-1-flash-lite-image
[[169,182,200,201,208,211,212],3,0.00000249998,29,0.00000450002,36,2.4997e-7,39,5.0001e-7,42,8.9999e-7,53,4.5003e-7,83,0.00000249998,87,0.00000500003,90,0.00000899997,102,0.00000450002,110,0.000035714,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00001500002,140,0.0000225,143,0.00004049997,154,0.00002699998,158,0.000214286]	databricks/databricks-gemini-3-1-pro
[[169,182,200,201,208,211,212],3,0.00000187502,29,0.00000337498,36,1.8753e-7,53,3.3747e-7,83,0.00000187502,102,0.00000337498,110,0.000026786,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00001124998,154,0.00002025002,158,0.000160714]	databricks/databricks-gemini-3-5-flash
[[169,182,200,201,203,-205,208,211,212],3,3.7499e-7,29,6.7501e-7,36,3.752e-8,53,6.748e-8,83,3.7499e-7,102,6.7501e-7,110,0.000005357,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000312501,154,0.00000562499,158,0.000044643]	databricks/databricks-gemini-3-5-flash-lite
[[169,182,200,201,-205,208,211,212],3,7.4998e-7,29,0.00000135002,36,7.497e-8,53,1.3503e-7,83,7.4998e-7,102,0.00000135002,110,0.000010714,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000374997,154,0.00000675003,158,0.000053571]	databricks/databricks-gemini-3-6-flash
[[169,182,201,-205,208,211,212],3,7.4998e-7,29,0.00000135002,36,7.497e-8,53,1.3503e-7,83,7.4998e-7,102,0.00000135002,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000374997,154,0.00000675003]	databricks/databricks-gemini-3-7-flash	databricks/databricks-gemini-3-8-flash
[[169,182,200,208,211,212],3,6.2503e-7,29,0.00000112497,31,1.2502e-7,34,2.2498e-7,36,6.251e-8,53,1.1249e-7,64,0.00000124999,71,0.00000225001,76,6.2503e-7,83,6.2503e-7,102,0.00000112497,110,0.000008929,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000374997,154,0.00000675003,158,0.000053571]	databricks/databricks-gemini-3-flash
[[182,200,208],3,0.00000249998,36,2.4997e-7,83,0.00000249998,110,0.000035714,111,"databricks",112,1048576,113,65536,114,"chat",136,0.000015000020000000002,158,0.000214286]	databricks/databricks-gemini-3-pro
[[-183,212],3,0.00000249998,36,0.00000249998,76,0.00000249998,83,0.00000249998,111,"databricks",112,65536,113,32768,114,"chat",124,0.0001500002,136,0.00001500002]	databricks/databricks-gemini-3-pro-image
[[169,182,200,201,208,211,212],3,0.00000249998,29,0.00000450002,36,1.2502e-7,53,2.2498e-7,83,0.00000249998,102,0.00000450002,110,0.000035714,111,"databricks",112,1048576,113,1048576,114,"chat",136,0.00001249997,154,0.00002250003,158,0.00017857]	databricks/databricks-gemini-4-argon
[[],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.0000021429999999999996,111,"databricks",112,128000,113,32000,114,"chat",136,5.0001e-7,158,0.000007143]	databricks/databricks-gemma-3-12b
[[182,200,201,208,-213],3,0.0000014,29,0.00000245,36,2.5998e-7,53,4.55e-7,83,0.0000014,102,0.00000245,110,0.00002,111,"databricks",112,1000000,113,131072,114,"chat",136,0.00000439999,154,0.0000077,158,0.000062857]	databricks/databricks-glm-5-2
[[182,196,200,201,203,208,-213],3,0.0000014,29,0.00000245,36,2.5998e-7,53,4.55e-7,83,0.0000014,102,0.00000245,110,0.00002,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000439999,154,0.0000077,158,0.000062857]	databricks/databricks-glm-5-3	databricks/glm-latest
[[182,200,201,208,212],3,1.5001e-7,29,2.625e-7,36,3.003e-8,53,5.25e-8,83,1.5001e-7,102,2.625e-7,110,0.000002143,111,"databricks",112,1048576,113,131072,114,"chat",136,5.0001e-7,154,8.75e-7,158,0.000007143]	databricks/databricks-glm-5-3-flash	databricks/glm-flash-latest
[[182,200,208],3,0.00000124999,29,0.00000249998,36,1.2502e-7,53,2.4997e-7,83,0.00000124999,102,0.00000249998,110,0.000017857,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000999999,154,0.00001999998,158,0.000142857]	databricks/databricks-gpt-5	databricks/databricks-gpt-5-1
[[182,200,208],3,0.00000175,29,0.0000035,36,1.75e-7,53,3.5e-7,83,0.00000175,102,0.0000035,110,0.000025,111,"databricks",112,272000,113,128000,114,"chat",136,0.000014,154,0.000028,158,0.0002]	databricks/databricks-gpt-5-2
[[182,200,208],3,0.00000175,29,0.0000035,36,1.75e-7,53,3.5e-7,83,0.00000175,102,0.0000035,110,0.000025,111,"databricks",112,272000,113,128000,114,"responses",136,0.000014,154,0.000028,158,0.0002]	databricks/databricks-gpt-5-3-codex
[[182,200,201,208,212],3,0.00000249998,29,0.00000500003,36,2.4997e-7,43,5.0001e-7,47,5.0001e-7,53,5.0001e-7,83,0.00000249998,91,0.00000500003,95,0.00000500003,102,0.00000500003,110,0.000035714,111,"databricks",112,922000,113,128000,114,"chat",136,0.00001500002,144,0.0000225,148,0.00002999997,154,0.00002999997,158,0.000214286]	databricks/databricks-gpt-5-4
[[182,200,201,208,212],3,7.4998e-7,29,0.00000150003,36,7.497e-8,53,1.5001e-7,83,7.4998e-7,102,0.00000150003,110,0.000010714,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000450002,154,0.00000899997,158,0.000064286]	databricks/databricks-gpt-5-4-mini	databricks/gpt-mini-latest
[[182,200,201,208,212],3,1.9999e-7,36,2.002e-8,83,1.9999e-7,110,0.000002857,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000124999,158,0.000017857]	databricks/databricks-gpt-5-4-nano
[[182,200,201,208,212],3,0.00002999997,36,0.00002999997,83,0.00002999997,91,0.00006,110,0.00042857,111,"databricks",112,922000,113,128000,114,"responses",136,0.0001800001,144,0.00027,158,0.0025714]	databricks/databricks-gpt-5-4-pro	databricks/databricks-gpt-5-5-pro
[[182,200,201,208,212],3,0.00000500003,29,0.00001249997,36,5.0001e-7,43,0.00000100002,47,0.00000124999,53,0.00000124999,83,0.00000500003,91,0.00000999999,95,0.00001249997,102,0.00001249997,110,0.000071429,111,"databricks",112,922000,113,128000,114,"responses",136,0.00002999997,144,0.000045,148,0.0000750001,154,0.0000750001,158,0.000428571]	databricks/databricks-gpt-5-5
[[182,200,201,208,212],3,2.4997e-7,20,5.0001e-7,24,0.00000100002,29,5.0001e-7,36,2.002e-8,43,3.997e-8,47,8.001e-8,53,3.997e-8,83,1.9999e-7,91,3.9998e-7,95,8.0003e-7,102,3.9998e-7,110,0.000002857,111,"databricks",112,922000,113,128000,114,"chat",136,0.00000120001,144,0.00000179998,148,0.00000360003,154,0.00000240002,158,0.000017143]	databricks/databricks-gpt-5-6-luna
[[182,200,201,208,212],3,0.00000500003,20,0.00000999999,24,0.00001999998,29,0.00000999999,36,3.9998e-7,43,8.0003e-7,47,0.00000159999,53,8.0003e-7,83,0.00000400001,91,0.00000800002,95,0.00001599997,102,0.00000800002,110,0.000057143,111,"databricks",112,922000,113,128000,114,"chat",136,0.00001999998,144,0.00003,148,0.00006000001,154,0.00004000003,158,0.000285714]	databricks/databricks-gpt-5-6-sol
[[182,200,201,208,212],3,0.00000249998,20,0.00000500003,24,0.00000999999,29,0.00000500003,36,1.9999e-7,43,3.9998e-7,47,8.0003e-7,53,3.9998e-7,83,0.00000199997,91,0.00000400001,95,0.00000800002,102,0.00000400001,110,0.000028571,111,"databricks",112,922000,113,128000,114,"chat",136,0.00001200003,144,0.000018,148,0.00003600002,154,0.00002399999,158,0.000171429]	databricks/databricks-gpt-5-6-terra
[[182,200,208],3,2.4997e-7,29,4.5003e-7,36,2.499e-8,53,4.501e-8,83,2.4997e-7,102,4.5003e-7,110,0.000003571,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000199997,154,0.00000360003,158,0.000028571]	databricks/databricks-gpt-5-mini
[[182,200,208],3,4.998e-8,36,4.97e-9,83,4.998e-8,110,7.14e-7,111,"databricks",112,272000,113,128000,114,"chat",136,3.9998e-7,158,0.000005714000000000001]	databricks/databricks-gpt-5-nano
[[182,200,201,208,212],3,0.00000249998,20,0.00000500003,24,0.00000999999,29,0.00000500003,36,1.0003e-7,43,1.9999e-7,47,3.9998e-7,53,1.9999e-7,83,0.00000199997,91,0.00000400001,95,0.00000800002,102,0.00000400001,110,0.000028571,111,"databricks",112,922000,113,128000,114,"responses",136,0.00000999999,144,0.000015,148,0.0000299999,154,0.0000199997,158,0.00014286]	databricks/databricks-gpt-6-1-sol	databricks/gpt-sol-latest
[[182,200,201,208,212],3,0.00000124999,20,0.00000249998,24,0.00000500003,29,0.00000249998,36,4.998e-8,43,1.0003e-7,47,1.9999e-7,53,1.0003e-7,83,0.00000100002,91,0.00000199997,95,0.00000400001,102,0.00000199997,110,0.000014286,111,"databricks",112,922000,113,128000,114,"chat",136,0.00000500003,144,0.00000750001,148,0.00001500002,154,0.00000999999,158,0.000071429]	databricks/databricks-gpt-6-1-terra	databricks/gpt-terra-latest
[[182,200,201,208,212],3,0.00001249997,20,0.000025,24,0.00005000002,29,0.00002500001,36,0.00000100002,43,0.00000199997,47,0.00000400001,53,0.00000199997,83,0.00000999999,91,0.00002,95,0.00004000003,102,0.00001999998,110,0.00014286,111,"databricks",112,922000,113,128000,114,"chat",136,0.00005000002,144,0.0000750001,148,0.0001500002,154,0.0000999999,158,0.00071429]	databricks/databricks-gpt-6-astra	databricks/gpt-astra-latest
[[182,200,201,208,212],3,1.2502e-7,20,2.4997e-7,24,5.0001e-7,29,2.4997e-7,36,1.001e-8,43,2.002e-8,47,3.997e-8,53,2.002e-8,83,1.0003e-7,91,1.9999e-7,95,3.9998e-7,102,1.9999e-7,110,0.000001429,111,"databricks",112,922000,113,128000,114,"responses",136,5.0001e-7,144,7.497e-7,148,0.0000015001,154,0.0000010003,158,0.000007143]	databricks/databricks-gpt-6-luna	databricks/gpt-luna-latest
[[182,200,201,208,212],3,0.00000249998,20,0.00000500003,24,0.00000999999,29,0.00000500003,36,1.9999e-7,43,3.9998e-7,47,8.0003e-7,53,3.9998e-7,83,0.00000199997,91,0.00000400001,95,0.00000800002,102,0.00000400001,110,0.000028571,111,"databricks",112,922000,113,128000,114,"responses",136,0.00000999999,144,0.0000150003,148,0.0000299999,154,0.0000199997,158,0.00014286]	databricks/databricks-gpt-6-sol
[[],3,0.00000500003,36,0.00000124999,76,0.00000999999,83,0.00000500003,110,0.000071429,111,"databricks",114,"image_generation",124,0.00004000003]	databricks/databricks-gpt-image-1
[[198,212],3,0.00000500003,36,0.00000124999,76,0.00000800002,83,0.00000500003,110,0.000071429,111,"databricks",114,"image_generation",124,0.00003200001,136,0.00000999999,158,0.00014286]	databricks/databricks-gpt-image-1-5
[[],3,0.00000199997,36,1.9999e-7,76,0.00000249998,83,0.00000199997,110,0.000028571,111,"databricks",114,"image_generation",124,0.00000800002]	databricks/databricks-gpt-image-1-mini
[[198,212],3,0.00000500003,36,0.00000124999,76,0.00000800002,83,0.00000500003,110,0.000071429,111,"databricks",114,"image_generation",124,0.00002999997]	databricks/databricks-gpt-image-2
[[],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.0000021429999999999996,111,"databricks",112,131072,113,131072,114,"chat",136,5.9997e-7,158,0.000008571]	databricks/databricks-gpt-oss-120b
[[],3,7e-8,36,7e-8,83,7e-8,110,0.000001,111,"databricks",112,131072,113,131072,114,"chat",136,3.0002e-7,158,0.000004285999999999999]	databricks/databricks-gpt-oss-20b
[[182,200,201,208,-213],3,0.00000249998,36,6.2503e-7,83,0.00000249998,110,0.000035714,111,"databricks",112,500000,114,"chat",136,0.00000750001,158,0.000107143]	databricks/databricks-grok-4-6
[[182,200,201,208,212],3,0.00000249998,36,6.2503e-7,83,0.00000249998,110,0.000035714,111,"databricks",112,500000,113,500000,114,"chat",136,0.00000750001,158,0.00010714]	databricks/databricks-grok-4-7	databricks/grok-latest
[[],3,1.2999e-7,36,1.2999e-7,83,1.2999e-7,110,0.000001857,111,"databricks",112,8192,114,"embedding",136,0,158,0,159,1024]	databricks/databricks-gte-large-en
[[182,200,201,208,212],3,0.00000100002,36,1.7003e-7,83,0.00000100002,110,0.000014286,111,"databricks",112,1000000,114,"chat",136,0.00000404999,158,0.000057857]	databricks/databricks-inkling
[[182,200,201,208,212],3,9.4997e-7,36,1.8998e-7,83,9.4997e-7,110,0.000013571,111,"databricks",112,262144,113,262144,114,"chat",136,0.00000400001,158,0.000057143]	databricks/databricks-kimi-k2-7
[[182,200,201,208,212],3,0.00000299999,29,0.00000525,36,3.0002e-7,53,5.25e-7,83,0.00000299999,102,0.00000525,110,0.000042857,111,"databricks",112,1000000,113,1048576,114,"chat",136,0.00001500002,154,0.00002625,158,0.000214286]	databricks/databricks-kimi-k3	databricks/kimi-latest
[[182,200,201,208,212],3,0.00000199997,36,1.9999e-7,83,0.00000199997,110,0.000028571,111,"databricks",112,1048576,113,1048576,114,"chat",136,0.00000999999,158,0.000142857]	databricks/databricks-kimi-k3-1-pro
[[208],3,5.0001e-7,36,5.0001e-7,83,5.0001e-7,110,0.000007143,111,"databricks",112,128000,113,128000,114,"chat",136,0.00000150003,158,0.000021429]	databricks/databricks-llama-4-maverick	databricks/databricks-meta-llama-3-3-70b-instruct
[[],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.0000021429999999999996,111,"databricks",112,200000,113,128000,114,"chat",136,4.5003e-7,158,0.000006429000000000001]	databricks/databricks-meta-llama-3-1-8b-instruct
[[],3,4.2e-8,36,4.2e-8,83,4.2e-8,110,6e-7,111,"databricks",114,"evaluation",136,0,158,0]	databricks/databricks-openjev-qwen35-4b
[[],3,2.002e-8,36,2.002e-8,83,2.002e-8,110,2.86e-7,111,"databricks",112,32768,114,"embedding",136,0,158,0,159,1024]	databricks/databricks-qwen3-embedding-0-6b
[[182,208,-213],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.000002143,111,"databricks",114,"chat",136,0.00000120001,158,0.000017143]	databricks/databricks-qwen3-next-80b-a3b-instruct
[[182,201,208,-213],3,2.2001e-7,29,3.85e-7,36,2.2001e-7,53,3.85e-7,83,2.2001e-7,102,3.85e-7,110,0.000003143,111,"databricks",112,262144,113,25000,114,"chat",136,0.00000220003,154,0.00000385,158,0.000031429]	databricks/databricks-qwen35-122b-a10b
[[212],3,4.2e-8,36,4.2e-8,83,4.2e-8,110,6e-7,111,"databricks",114,"evaluation",136,0,158,0]	databricks/databricks-typesafeai-jev-1-14-0
[[],111,"databricks",114,"chat"]	databricks/system.ai.deepseek-v4-flash-0731	databricks/system.ai.kimi-k3
[[],83,0.000002,98,0.000001,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,0.000002,151,0.000001]	davinci-002
[[177,182,191,196,198,200,201,203,206,208,212,213],3,0.000005,20,0.00001,36,4e-7,43,8e-7,59,1.1,83,0.000004,91,0.000008,111,"openai",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003]	daybreak-blue-latest
[[177,182,191,196,198,200,201,203,206,208,212,213],3,0.000015625,20,0.00003125,36,0.00000125,43,0.0000025,59,1.1,83,0.0000125,91,0.000025,111,"openai",112,272000,113,128000,114,"chat",136,0.000075,144,0.0001125]	daybreak-red-latest
[[-183,200,203,206,212,213],36,2e-7,50,1e-7,74,0.0011,83,0.000002,98,0.000001,111,"vertex_ai-language-models",112,65536,113,32768,114,"chat",121,0.134,124,0.00012,136,0.000012,151,0.000006]	deep-research-pro-preview-12-2025
[[182,200,201,203,208,212],36,5e-8,83,2.5e-7,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000002]	deepinfra/ByteDance/Seed-1.8
[[182,200,201,203,208,212],36,1e-7,83,5e-7,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000003]	deepinfra/ByteDance/Seed-2.0-code	deepinfra/ByteDance/Seed-2.0-pro
[[182,200,201,203,208,212],36,2e-8,83,1e-7,111,"deepinfra",112,256000,113,256000,114,"chat",136,4e-7]	deepinfra/ByteDance/Seed-2.0-mini
[[182,208],83,4e-7,111,"deepinfra",112,4096,113,4096,114,"chat",136,4e-7]	deepinfra/Gryphe/MythoMax-L2-13b
[[182,200,201,203,208,-213],36,5e-8,83,2.5e-7,111,"deepinfra",112,196608,113,196608,114,"chat",136,0.000001]	deepinfra/MiniMaxAI/MiniMax-M2.7
[[182,200,201,203,208,-213],36,7e-8,83,3.8e-7,111,"deepinfra",112,196608,113,196608,114,"chat",136,0.0000017]	deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo
[[182,200,201,203,208,212],36,5.6e-8,83,2.8e-7,111,"deepinfra",112,524288,113,524288,114,"chat",136,0.0000011]	deepinfra/MiniMaxAI/MiniMax-M3
[[182,208],83,0.000001,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.000001]	deepinfra/NousResearch/Hermes-3-Llama-3.1-405B
[[-209],83,7e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,7e-7]	deepinfra/NousResearch/Hermes-3-Llama-3.1-70B
[[182,208],83,1.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]	deepinfra/Qwen/QwQ-32B
[[182,208],83,3.6e-7,111,"deepinfra",112,32768,113,32768,114,"chat",136,4e-7]	deepinfra/Qwen/Qwen2.5-72B-Instruct
[[-209],83,4e-8,111,"deepinfra",112,32768,113,32768,114,"chat",136,1e-7]	deepinfra/Qwen/Qwen2.5-7B-Instruct
[[182,208,212],83,2e-7,111,"deepinfra",112,128000,113,128000,114,"chat",136,6e-7]	deepinfra/Qwen/Qwen2.5-VL-32B-Instruct
[[182,208],83,1.2e-7,111,"deepinfra",112,40960,113,40960,114,"chat",136,2.4e-7]	deepinfra/Qwen/Qwen3-14B
[[182,208],83,1.8e-7,111,"deepinfra",112,40960,113,40960,114,"chat",136,5.4e-7]	deepinfra/Qwen/Qwen3-235B-A22B
[[182,208],83,9e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,5.5e-7]	deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507
[[182,208],83,3e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000029]	deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507
[[182,208],83,1.2e-7,111,"deepinfra",112,40960,113,40960,114,"chat",136,5e-7]	deepinfra/Qwen/Qwen3-30B-A3B
[[182,208],83,8e-8,111,"deepinfra",112,40960,113,40960,114,"chat",136,2.8e-7]	deepinfra/Qwen/Qwen3-32B
[[182,208],83,4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000016]	deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct
[[182,200,208],36,1e-7,83,3e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000001]	deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo
[[182,200,203,208,-213],36,2.4e-7,83,0.0000012,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000006]	deepinfra/Qwen/Qwen3-Max	deepinfra/Qwen/Qwen3-Max-Thinking
[[182,208],83,9e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000011]	deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct
[[182,208],83,1.4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000014]	deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking
[[182,200,203,208,212],36,1.1e-7,83,2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,8.8e-7]	deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct
[[182,203,208,212],83,1.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,6e-7]	deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct
[[182,201,203,208,212],83,2.9e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000024]	deepinfra/Qwen/Qwen3.5-122B-A10B
[[182,201,203,208,212],83,2.6e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000026]	deepinfra/Qwen/Qwen3.5-27B
[[182,200,201,203,208,212],36,5e-8,83,1.4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000001]	deepinfra/Qwen/Qwen3.5-35B-A3B
[[182,200,201,203,208,212],36,2.2e-7,83,4.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000003]	deepinfra/Qwen/Qwen3.5-397B-A17B
[[182,203,208,212],83,1e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,1.5e-7]	deepinfra/Qwen/Qwen3.5-9B
[[182,201,203,208,212],83,3.2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000032]	deepinfra/Qwen/Qwen3.6-27B
[[182,201,203,208,212],83,1e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,9.5e-7]	deepinfra/Qwen/Qwen3.6-35B-A3B
[[182,200,203,208,-213],36,5e-7,83,0.0000025,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.0000075]	deepinfra/Qwen/Qwen3.7-Max
[[182,200,201,203,208,-213],36,2e-7,83,0.000002,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000006]	deepinfra/Qwen/Qwen3.8-2.4T-A95B
[[182,200,201,203,208,212],36,4e-8,83,4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000003]	deepinfra/Qwen/Qwen3.8-27B
[[182,200,203,208,-213],36,2.06e-7,83,0.00000165,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000004951]	deepinfra/Qwen/Qwen3.8-Max
[[-209],83,4e-8,111,"deepinfra",112,8192,113,8192,114,"chat",136,5e-8]	deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo
[[-209],83,8.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,8.5e-7]	deepinfra/Sao10K/L3.1-70B-Euryale-v2.2
[[-209],83,6.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,7.5e-7]	deepinfra/Sao10K/L3.3-70B-Euryale-v2.3
[[182,200,201,203,208,212],36,8e-8,83,4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000002]	deepinfra/XiaomiMiMo/MiMo-V2.5
[[182,200,201,203,208,-213],36,2e-7,83,0.000001,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.000003]	deepinfra/XiaomiMiMo/MiMo-V2.5-Pro
[[-209],83,2.7e-7,111,"deepinfra",112,16384,113,16384,114,"chat",136,0.0000015]	deepinfra/allenai/olmOCR-7B-0725-FP8
[[182,208],36,3.3e-7,83,0.0000033,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.0000165]	deepinfra/anthropic/claude-3-7-sonnet-latest
[[182,208],83,0.0000165,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.0000825]	deepinfra/anthropic/claude-4-opus
[[182,208],83,0.0000033,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.0000165]	deepinfra/anthropic/claude-4-sonnet
[[165,182,201,203,-205,208,212],83,0.00001,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00005]	deepinfra/anthropic/claude-fable-5
[[182,201,203,208,212],83,0.000001,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.000005]	deepinfra/anthropic/claude-haiku-4-5
[[165,182,201,203,-205,208,212],83,0.000005,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000025]	deepinfra/anthropic/claude-opus-4-7	deepinfra/anthropic/claude-opus-4-8	deepinfra/anthropic/claude-opus-5
[[165,182,201,203,208,212],83,0.000003,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000015]	deepinfra/anthropic/claude-sonnet-4-6
[[165,182,201,203,-205,208,212],83,0.000002,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00001]	deepinfra/anthropic/claude-sonnet-5
[[182,208],83,7e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,0.0000024]	deepinfra/deepseek-ai/DeepSeek-R1
[[182,208],36,3.5e-7,83,5e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,0.00000215]	deepinfra/deepseek-ai/DeepSeek-R1-0528
[[182,208],83,0.000001,111,"deepinfra",112,32768,113,32768,114,"chat",136,0.000003]	deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo
[[-209],83,2e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,6e-7]	deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B
[[182,208],83,2.7e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,2.7e-7]	deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B
[[182,208],83,0.000001,111,"deepinfra",112,40960,113,40960,114,"chat",136,0.000003]	deepinfra/deepseek-ai/DeepSeek-R1-Turbo
[[182,208],83,3.2e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,8.9e-7]	deepinfra/deepseek-ai/DeepSeek-V3
[[182,200,208],36,1.35e-7,83,2.4e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,9e-7]	deepinfra/deepseek-ai/DeepSeek-V3-0324
[[182,201,208],36,1.3e-7,83,2.5e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,9.5e-7]	deepinfra/deepseek-ai/DeepSeek-V3.1
[[182,208],36,2.16e-7,83,2.7e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,0.000001]	deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus
[[182,200,203,208,-213],36,1.3e-7,83,2.6e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,3.8e-7]	deepinfra/deepseek-ai/DeepSeek-V3.2
[[182,200,201,203,208,-213],36,1.8e-8,83,9e-8,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,1.8e-7]	deepinfra/deepseek-ai/DeepSeek-V4-Flash
[[182,200,201,203,208,-213],36,1.5e-8,83,6e-8,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,1.8e-7]	deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731
[[182,200,203,208,-213],36,1e-7,83,0.0000013,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.0000026]	deepinfra/deepseek-ai/DeepSeek-V4-Pro	deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813
[[182,200,201,203,208,212],36,4.2e-9,83,1.4e-7,111,"deepinfra",112,1048576,113,131072,114,"chat",136,4.2e-7]	deepinfra/deepseek-ai/DeepSeek-V4.1-Flash	deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017
[[169,182,-185,201,203,208,212],83,3e-7,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.0000025]	deepinfra/google/gemini-2.5-flash
[[169,182,201,203,208,212],83,0.00000125,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00001]	deepinfra/google/gemini-2.5-pro
[[169,182,201,203,208,212],83,2.5e-7,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.0000015]	deepinfra/google/gemini-3.1-flash-lite
[[169,182,201,203,208,212],83,0.000002,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000012]	deepinfra/google/gemini-3.1-pro
[[169,182,201,203,208,212],83,0.0000015,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000009]	deepinfra/google/gemini-3.5-flash
[[169,182,201,203,-205,208,212],83,7.5e-7,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00000375]	deepinfra/google/gemini-3.7-flash
[[182,208],83,5e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.5e-7]	deepinfra/google/gemma-3-12b-it
[[182,208],83,8e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.6e-7]	deepinfra/google/gemma-3-27b-it
[[182,208],83,5e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1e-7]	deepinfra/google/gemma-3-4b-it
[[182,201,203,208,212],83,7e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,3.4e-7]	deepinfra/google/gemma-4-26B-A4B-it
[[182,201,203,208,212],83,2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,4e-7]	deepinfra/google/gemma-4-31B-it
[[182,201,203,208,212],83,2.7e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,7.6e-7]	deepinfra/google/gemma-4-31B-it-Ultra
[[182,200,201,208,212],36,5e-8,83,9e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,3.4e-7]	deepinfra/google/gemma-4-31B-it-turbo
[[182,201,208,-213],83,2e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1e-7]	deepinfra/google/gemma-4-E4B-it
[[182,200,201,203,208,-213],36,1.2e-8,83,6e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.8e-7]	deepinfra/inclusionAI/Ling-3.0-flash
[[-209],83,4.9e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,4.9e-8]	deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct
[[182,208],83,2e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,2e-8]	deepinfra/meta-llama/Llama-3.2-3B-Instruct
[[182,208],83,2.3e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]	deepinfra/meta-llama/Llama-3.3-70B-Instruct
[[182,208],83,1e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,3.2e-7]	deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo
[[182,208],83,2e-7,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,8e-7]	deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8
[[182,208],83,1e-7,111,"deepinfra",112,327680,113,327680,114,"chat",136,3e-7]	deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct
[[-209],83,5.5e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,5.5e-8]	deepinfra/meta-llama/Llama-Guard-3-8B
[[-209],83,1.8e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,1.8e-7]	deepinfra/meta-llama/Llama-Guard-4-12B
[[182,208],83,3e-8,111,"deepinfra",112,8192,113,8192,114,"chat",136,6e-8]	deepinfra/meta-llama/Meta-Llama-3-8B-Instruct
[[182,208],83,4e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]	deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct	deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo
[[182,208],83,3e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,5e-8]	deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct
[[182,208],83,2e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-8]	deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo
[[182,200,201,203,208,212],36,4e-8,83,3e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.0000012]	deepinfra/meta-models/Muse-Glimmer-30B
[[-209],83,4.8e-7,111,"deepinfra",112,65536,113,65536,114,"chat",136,4.8e-7]	deepinfra/microsoft/WizardLM-2-8x22B
[[182,208],83,7e-8,111,"deepinfra",112,16384,113,16384,114,"chat",136,1.4e-7]	deepinfra/microsoft/phi-4
[[182,208],83,1.9e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,3e-8]	deepinfra/mistralai/Mistral-Nemo-Instruct-2407
[[182,208],83,5e-8,111,"deepinfra",112,32768,113,32768,114,"chat",136,8e-8]	deepinfra/mistralai/Mistral-Small-24B-Instruct-2501
[[182,208],83,7.5e-8,111,"deepinfra",112,128000,113,128000,114,"chat",136,2e-7]	deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506
[[182,208],83,4e-7,111,"deepinfra",112,32768,113,32768,114,"chat",136,4e-7]	deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1
[[182,208],83,5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.000002]	deepinfra/moonshotai/Kimi-K2-Instruct
[[182,208],36,4e-7,83,5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000002]	deepinfra/moonshotai/Kimi-K2-Instruct-0905
[[182,200,201,203,208,212],36,7e-8,83,4.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.00000225]	deepinfra/moonshotai/Kimi-K2.5
[[182,200,201,203,208,212],36,1.5e-7,83,7.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000035]	deepinfra/moonshotai/Kimi-K2.6
[[182,200,201,203,208,212],36,1.36e-7,83,6.8e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000034]	deepinfra/moonshotai/Kimi-K2.7-Code
[[182,200,203,208,212],36,2.85e-7,83,0.00000285,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.00001425]	deepinfra/moonshotai/Kimi-K3
[[182,208],83,6e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,6e-7]	deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct
[[182,208],83,1e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]	deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5
[[182,201,203,208,-213],83,8.5e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,4e-7]	deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B
[[182,200,201,203,208,212],36,1e-7,83,5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000022]	deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B
[[182,200,201,208],36,4e-8,83,8e-8,111,"deepinfra",112,262144,114,"chat",136,2e-7]	deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning
[[182,208],83,4e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.6e-7]	deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2
[[182,200,201,208,-213],36,2.5e-8,83,5e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,2e-7]	deepinfra/nvidia/Nemotron-3-Nano-30B-A3B
[[212],83,2e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,2e-7]	deepinfra/nvidia/Nemotron-Content-Safety-3.5
[[182,208],83,3.7e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.7e-7]	deepinfra/openai/gpt-oss-120b
[[182,201,203,208,-213],83,1.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,6e-7]	deepinfra/openai/gpt-oss-120b-Turbo
[[182,201,203,208,-213],83,2e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,9.5e-7]	deepinfra/openai/gpt-oss-120b-Ultra
[[182,208],83,3e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.4e-7]	deepinfra/openai/gpt-oss-20b
[[182,200,208,212],36,4e-8,83,2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.00000115]	deepinfra/stepfun-ai/Step-3.7-Flash
[[182,200,201,203,208,-213],36,3.5e-8,83,1.4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,5.8e-7]	deepinfra/tencent/Hy3
[[182,200,201,203,208,212],36,1.6e-7,83,9.5e-7,111,"deepinfra",112,524288,113,524288,114,"chat",136,0.00000405]	deepinfra/thinkingmachines/Inkling
[[182,200,201,203,208,212],36,1e-7,83,4.5e-7,111,"deepinfra",112,524288,113,524288,114,"chat",136,0.0000012]	deepinfra/thinkingmachines/Inkling-Small
[[182,208],83,4e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.0000016]	deepinfra/zai-org/GLM-4.5
[[182,200,201,203,208,-213],36,1e-7,83,5e-7,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.000002]	deepinfra/zai-org/GLM-4.6
[[182,200,201,203,208,-213],36,8e-8,83,4e-7,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.00000175]	deepinfra/zai-org/GLM-4.7
[[182,200,201,203,208,-213],36,1e-8,83,6e-8,111,"deepinfra",112,202752,113,202752,114,"chat",136,4e-7]	deepinfra/zai-org/GLM-4.7-Flash
[[182,200,201,203,208,-213],36,1.2e-7,83,6e-7,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.00000208]	deepinfra/zai-org/GLM-5
[[182,200,201,203,208,-213],36,2.05e-7,83,0.00000105,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.0000035]	deepinfra/zai-org/GLM-5.1
[[182,200,201,203,208,-213],36,1.4e-7,83,7.5e-7,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.0000024]	deepinfra/zai-org/GLM-5.2
[[182,191,196,200,203,206,208],36,2.8e-8,83,2.8e-7,111,"deepseek",112,131072,113,8192,114,"chat",136,4.2e-7]	deepseek-chat
[[168,182,191,196,200,201,203,206,208,212],3,0,36,6e-9,83,3e-7,99,6e-9,111,"deepseek",112,1000000,113,393216,114,"chat",117,{"cache_read_input_token_cost":3e-9,"input_cost_per_token":1.5e-7,"output_cost_per_token":6e-7,"windows":[{"hours_utc":["00:00-01:00","04:00-06:00","10:00-00:00"],"weekdays":[1,2,3,4,5]},{"hours_utc":"00:00-00:00","weekdays":[6,7]}]},136,0.0000012]	deepseek-flash	deepseek-v4-flash	deepseek-v4-flash-vision-exp	deepseek/deepseek-flash	deepseek/deepseek-flash-latest	deepseek/deepseek-v4-flash	deepseek/deepseek-v4-flash-vision-exp
[[-183,191,-197,200,201,203,206,-209],36,2.8e-8,83,2.8e-7,111,"deepseek",112,131072,113,65536,114,"chat",136,4.2e-7]	deepseek-reasoner
[[168,182,200,201,208],83,0,111,"volcengine",112,98304,113,32768,114,"chat",136,0]	deepseek-v3-2-251201
[[168,182,191,196,200,201,203,206,208,-213],3,0,36,4.4e-8,83,0.00000132,99,4.4e-8,111,"deepseek",112,1000000,113,393216,114,"chat",117,{"cache_read_input_token_cost":2.2e-8,"input_cost_per_token":6.6e-7,"output_cost_per_token":0.00000198,"windows":[{"hours_utc":["00:00-01:00","04:00-06:00","10:00-00:00"],"weekdays":[1,2,3,4,5]},{"hours_utc":"00:00-00:00","weekdays":[6,7]}]},136,0.00000396]	deepseek-v4-pro	deepseek/deepseek-pro-latest	deepseek/deepseek-v4-pro
[[-183,201,-209],83,0.00000135,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,0.0000054]	deepseek.r1-v1:0	us.deepseek.r1-v1:0
[[182,192,201,208],83,5.8e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,0.00000168]	deepseek.v3-v1:0
[[-170,182,192,201,203,208,-213],83,6.2e-7,98,3.1e-7,101,3.1e-7,102,0.000001085,111,"bedrock_converse",112,156000,113,8000,114,"chat",136,0.00000185,151,9.25e-7,153,9.25e-7,154,0.0000032375]	deepseek.v3.2
[[168,182,191,196,200,203,206,208],3,0,36,2.8e-8,83,2.8e-7,99,2.8e-8,111,"deepseek",112,131072,113,8192,114,"chat",136,4.2e-7]	deepseek/deepseek-chat
[[168,182,200,208],36,1.4e-8,83,1.4e-7,99,1.4e-8,111,"deepseek",112,128000,113,4096,114,"chat",136,2.8e-7]	deepseek/deepseek-coder
[[168,182,200,201,208],36,1.4e-7,83,5.5e-7,99,1.4e-7,111,"deepseek",112,65536,113,8192,114,"chat",136,0.00000219]	deepseek/deepseek-r1
[[168,-183,191,-197,200,201,203,206,-209],36,2.8e-8,83,2.8e-7,99,2.8e-8,111,"deepseek",112,131072,113,65536,114,"chat",136,4.2e-7]	deepseek/deepseek-reasoner
[[168,182,200,208],3,0,36,7e-8,83,2.7e-7,99,7e-8,111,"deepseek",112,65536,113,8192,114,"chat",136,0.0000011]	deepseek/deepseek-v3
[[168,182,200,201,208],36,2.8e-8,83,2.8e-7,99,2.8e-8,111,"deepseek",112,163840,113,163840,114,"chat",136,4e-7]	deepseek/deepseek-v3.2
[[],79,0.00075,111,"deepseek",114,"search"]	deepseek/search
[[],83,0,111,"volcengine",112,4096,114,"embedding",136,0,159,2560]	doubao-embedding	doubao-embedding-text-240715
[[],83,0,111,"volcengine",112,4096,114,"embedding",136,0,159,2048]	doubao-embedding-large	doubao-embedding-large-text-250515
[[],83,0,111,"volcengine",112,4096,114,"embedding",136,0,159,4096]	doubao-embedding-large-text-240915
[[182,198,200,201,203,208,211,212],36,1.0725e-7,83,4.29e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000003597]	eu.amazon.nova-2-lite-v1:0
[[182,198,200,203,208,212],36,1.95e-8,83,7.8e-8,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,3.12e-7]	eu.amazon.nova-lite-v1:0
[[182,200,203,208],36,1.15e-8,83,4.6e-8,111,"bedrock_converse",112,128000,113,10000,114,"chat",136,1.84e-7]	eu.amazon.nova-micro-v1:0
[[182,198,200,203,208,212],36,2.625e-7,52,1.3125e-7,83,0.00000105,101,5.25e-7,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,0.0000042,153,0.0000021]	eu.amazon.nova-pro-v1:0
[[168,177,182,198,200,201,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000015]	eu.anthropic.claude-3-7-sonnet-20250219-v1:0
[[165,-169,177,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.00001375,16,0.000022,36,0.0000011,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	eu.anthropic.claude-fable-5	us.anthropic.claude-fable-5
[[165,-169,173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.00001375,16,0.000022,36,2.75e-7,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	eu.anthropic.claude-fable-5-1	us.anthropic.claude-fable-5-1
[[168,177,182,192,195,197,198,200,201,203,208,209,212],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000275,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	eu.anthropic.claude-opus-4-5-20251101-v1:0	us.anthropic.claude-opus-4-5-20251101-v1:0
[[-170,182,192,201,203,208,-213],83,7.4e-7,101,3.7e-7,111,"bedrock_converse",112,163840,113,163840,114,"chat",136,0.00000222,153,0.00000111]	eu.deepseek.v3.2
[[182,-209],83,1.3e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.3e-7]	eu.meta.llama3-2-1b-instruct-v1:0
[[182,-209],83,1.9e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.9e-7]	eu.meta.llama3-2-3b-instruct-v1:0
[[182,-209],83,0.000002,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,0.000006]	eu.mistral.pixtral-large-2502-v1:0	mistral.pixtral-large-2502-v1:0	us.mistral.pixtral-large-2502-v1:0
[[179,183],62,0.00014,74,0.0001,79,0.00007,104,0.0007,111,"bedrock",112,77,114,"embedding",136,0,159,1024]	eu.twelvelabs.marengo-embed-2-7-v1:0	twelvelabs.marengo-embed-2-7-v1:0	us.twelvelabs.marengo-embed-2-7-v1:0
[[179,183],62,0.00014,74,0.0001,79,0.00007,104,0.0007,111,"bedrock",112,500,114,"embedding",136,0,159,512]	eu.twelvelabs.marengo-embed-3-0-v1:0	twelvelabs.marengo-embed-3-0-v1:0	us.twelvelabs.marengo-embed-3-0-v1:0
[[211],104,0.00049,111,"bedrock",114,"chat",136,0.0000075]	eu.twelvelabs.pegasus-1-2-v1:0	global.twelvelabs.pegasus-1-2-v1:0	twelvelabs.pegasus-1-2-v1:0	us.twelvelabs.pegasus-1-2-v1:0
[[],111,"featherless_ai",112,32768,113,4096,114,"chat"]	featherless_ai/featherless-ai/Qwerky-72B	featherless_ai/featherless-ai/Qwerky-QwQ-32B
[[],83,2e-7,111,"fireworks_ai",136,2e-7]	fireworks-ai-4.1b-to-16b
[[],83,0.0000012,111,"fireworks_ai",136,0.0000012]	fireworks-ai-56b-to-176b
[[],83,9e-7,111,"fireworks_ai",136,9e-7]	fireworks-ai-above-16b
[[],83,0,111,"fireworks_ai",136,0]	fireworks-ai-default
[[],83,1.6e-8,111,"fireworks_ai-embedding-models",136,0]	fireworks-ai-embedding-150m-to-350m
[[],83,8e-9,111,"fireworks_ai-embedding-models",136,0]	fireworks-ai-embedding-up-to-150m
[[],83,5e-7,111,"fireworks_ai",136,5e-7]	fireworks-ai-moe-up-to-56b
[[],83,1e-7,111,"fireworks_ai",136,1e-7]	fireworks-ai-up-to-4b
[[],83,1.6e-8,111,"fireworks_ai-embedding-models",112,512,114,"embedding",136,0]	fireworks_ai/WhereIsAI/UAE-Large-V1	fireworks_ai/thenlper/gte-large
[[],83,1.3e-10,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,1.3e-10]	fireworks_ai/accounts/fireworks/models/SSD-1B	fireworks_ai/accounts/fireworks/models/japanese-stable-diffusion-xl	fireworks_ai/accounts/fireworks/models/playground-v2-1024px-aesthetic	fireworks_ai/accounts/fireworks/models/playground-v2-5-1024px-aesthetic	fireworks_ai/accounts/fireworks/models/stable-diffusion-xl-1024-v1-0
[[],83,2e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2	fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base	fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5	fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5	fireworks_ai/accounts/fireworks/models/firellava-13b	fireworks_ai/accounts/fireworks/models/llama-v2-13b	fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat	fireworks_ai/accounts/fireworks/models/llama-v2-7b	fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat	fireworks_ai/accounts/fireworks/models/llamaguard-7b	fireworks_ai/accounts/fireworks/models/mythomax-l2-13b	fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b	fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b	fireworks_ai/accounts/fireworks/models/yi-6b
[[],83,2e-7,111,"fireworks_ai",112,16384,113,16384,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/code-llama-13b	fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct	fireworks_ai/accounts/fireworks/models/code-llama-13b-python	fireworks_ai/accounts/fireworks/models/code-llama-7b	fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct	fireworks_ai/accounts/fireworks/models/code-llama-7b-python	fireworks_ai/accounts/fireworks/models/internvl3-8b	fireworks_ai/accounts/fireworks/models/starcoder2-15b	fireworks_ai/accounts/fireworks/models/starcoder2-7b
[[],83,9e-7,111,"fireworks_ai",112,16384,113,16384,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/code-llama-34b	fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct	fireworks_ai/accounts/fireworks/models/code-llama-34b-python	fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct	fireworks_ai/accounts/fireworks/models/internvl3-38b	fireworks_ai/accounts/fireworks/models/internvl3-78b	fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1	fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1	fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2
[[],83,9e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/code-llama-70b	fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct	fireworks_ai/accounts/fireworks/models/code-llama-70b-python	fireworks_ai/accounts/fireworks/models/llava-yi-34b	fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b	fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b	fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct	fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct	fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking	fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct	fireworks_ai/accounts/fireworks/models/yi-34b	fireworks_ai/accounts/fireworks/models/yi-34b-chat
[[],83,2e-7,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b
[[],83,1e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/codegemma-2b	fireworks_ai/accounts/fireworks/models/gemma-2b-it
[[],83,2e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/codegemma-7b	fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6	fireworks_ai/accounts/fireworks/models/gemma-7b	fireworks_ai/accounts/fireworks/models/gemma-7b-it	fireworks_ai/accounts/fireworks/models/gemma2-9b-it	fireworks_ai/accounts/fireworks/models/llama-guard-2-8b	fireworks_ai/accounts/fireworks/models/llama-v3-8b	fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf	fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b	fireworks_ai/accounts/fireworks/models/starcoder-16b	fireworks_ai/accounts/fireworks/models/starcoder-7b
[[],83,0.0000012,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1	fireworks_ai/accounts/fireworks/models/deepseek-prover-v2
[[],83,1e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b	fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b	fireworks_ai/accounts/fireworks/models/llama-guard-3-1b	fireworks_ai/accounts/fireworks/models/llama-v3p2-1b	fireworks_ai/accounts/fireworks/models/llama-v3p2-3b	fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct	fireworks_ai/accounts/fireworks/models/qwen3-1p7b	fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072
[[],83,9e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b	fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b	fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b	fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b	fireworks_ai/accounts/fireworks/models/devstral-small-2505	fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new	fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b	fireworks_ai/accounts/fireworks/models/fare-20b	fireworks_ai/accounts/fireworks/models/gemma-3-27b-it	fireworks_ai/accounts/fireworks/models/kat-dev-32b	fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp	fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct	fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct	fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-32b	fireworks_ai/accounts/fireworks/models/qwen2p5-72b	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k	fireworks_ai/accounts/fireworks/models/qwq-32b
[[],83,2e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b	fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b	fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b	fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b	fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b	fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b	fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b	fireworks_ai/accounts/fireworks/models/llama-guard-3-8b	fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b	fireworks_ai/accounts/fireworks/models/qwen2p5-14b
[[],83,0.0000012,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/dbrx-instruct	fireworks_ai/accounts/fireworks/models/deepseek-v2p5
[[],83,1e-7,111,"fireworks_ai",112,16384,113,16384,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base	fireworks_ai/accounts/fireworks/models/starcoder2-3b
[[-183,203,-209],83,0.0000012,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct
[[],83,5e-7,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,5e-7]	fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base	fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct	fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat
[[203,-209],83,0.000003,111,"fireworks_ai",112,163840,113,20480,114,"chat",136,0.000008]	fireworks_ai/accounts/fireworks/models/deepseek-r1
[[203,-209],83,0.000003,111,"fireworks_ai",112,163840,113,160000,114,"chat",136,0.000008]	fireworks_ai/accounts/fireworks/models/deepseek-r1-0528
[[203,-209],83,5.5e-7,111,"fireworks_ai",112,163840,113,20480,114,"chat",136,0.00000219]	fireworks_ai/accounts/fireworks/models/deepseek-r1-basic
[[203,-209],83,9e-7,111,"fireworks_ai",112,131072,113,8192,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/deepseek-v3
[[203,-209],83,9e-7,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/deepseek-v3-0324
[[201,203,208],83,5.6e-7,111,"fireworks_ai",112,128000,113,8192,114,"chat",136,0.00000168]	fireworks_ai/accounts/fireworks/models/deepseek-v3p1	fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus
[[182,201,203,208],83,5.6e-7,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,0.00000168]	fireworks_ai/accounts/fireworks/models/deepseek-v3p2
[[182,201,203,208,-213],36,2.8e-8,83,1.4e-7,111,"fireworks_ai",112,1048576,113,384000,114,"chat",136,2.8e-7]	fireworks_ai/accounts/fireworks/models/deepseek-v4-flash	fireworks_ai/deepseek-v4-flash
[[182,201,203,208,-213],36,7e-9,53,8.75e-9,83,2.2e-7,102,2.75e-7,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,6.6e-7,154,8.25e-7]	fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731	fireworks_ai/deepseek-v4-flash-0731
[[182,203,208,212],36,7e-9,53,8.75e-9,83,2.2e-7,102,2.75e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,6.6e-7,154,8.25e-7]	fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp	fireworks_ai/deepseek-v4-flash-vision-exp
[[182,201,203,208,-213],36,6e-7,53,6e-7,83,0.0000012,102,0.0000012,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000012,154,0.0000012]	fireworks_ai/accounts/fireworks/models/deepseek-v4-pro
[[182,201,203,208,-213],36,4.4e-8,53,5.5e-8,83,0.00000132,102,0.00000165,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.00000396,154,0.00000495]	fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813	fireworks_ai/deepseek-v4-pro-0813
[[182,188,200,201,203,208,212],36,6e-9,53,7.5e-9,83,3e-7,102,3.75e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000012,154,0.0000015]	fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash	fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017	fireworks_ai/deepseek-v4p1-flash
[[182,200,201,203,208,212],36,9e-9,53,1.125e-8,83,4.5e-7,102,5.625e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000018,154,0.00000225]	fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us
[[],83,5e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,5e-7]	fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b	fireworks_ai/accounts/fireworks/models/firefunction-v1	fireworks_ai/accounts/fireworks/models/mixtral-8x7b	fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct	fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf	fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo
[[182,188,201,203,208,212],36,3e-7,53,3.75e-7,83,0.000003,102,0.00000375,111,"fireworks_ai",112,1048576,114,"chat",136,0.000015,154,0.00001875]	fireworks_ai/accounts/fireworks/models/ember-1
[[],83,1e-7,111,"fireworks_ai",112,131072,113,4096,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt	fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt	fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl
[[182,203,208],83,9e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/firefunction-v2
[[],83,0,111,"fireworks_ai",112,4096,113,4096,114,"audio_transcription",136,0]	fireworks_ai/accounts/fireworks/models/fireworks-asr-large	fireworks_ai/accounts/fireworks/models/fireworks-asr-v2
[[],83,1e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/flux-1-dev	fireworks_ai/accounts/fireworks/models/flux-1-schnell	fireworks_ai/accounts/fireworks/models/llama-v2-70b	fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long	fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b	fireworks_ai/accounts/fireworks/models/minimax-m1-80k	fireworks_ai/accounts/fireworks/models/stablecode-3b
[[],83,1e-9,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,1e-9]	fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union
[[],83,5e-10,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,5e-10]	fireworks_ai/accounts/fireworks/models/flux-1-dev-fp8
[[],83,3.5e-10,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,3.5e-10]	fireworks_ai/accounts/fireworks/models/flux-1-schnell-fp8
[[],83,8e-8,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,8e-8]	fireworks_ai/accounts/fireworks/models/flux-kontext-max
[[],83,4e-8,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,4e-8]	fireworks_ai/accounts/fireworks/models/flux-kontext-pro
[[182,201,203,208],83,5.5e-7,111,"fireworks_ai",112,131072,113,96000,114,"chat",136,0.00000219]	fireworks_ai/accounts/fireworks/models/glm-4p5
[[182,201,203,208],83,2.2e-7,111,"fireworks_ai",112,131072,113,96000,114,"chat",136,8.8e-7]	fireworks_ai/accounts/fireworks/models/glm-4p5-air
[[201],83,0.0000012,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/glm-4p5v
[[182,201,203,208],83,5.5e-7,111,"fireworks_ai",112,202752,113,202800,114,"chat",136,0.00000219]	fireworks_ai/accounts/fireworks/models/glm-4p6
[[182,201,203,208],36,3e-7,83,6e-7,111,"fireworks_ai",112,202752,113,202800,114,"chat",136,0.0000022]	fireworks_ai/accounts/fireworks/models/glm-4p7	fireworks_ai/glm-4p7
[[182,201,203,208,-213],36,2.6e-7,83,0.0000014,111,"fireworks_ai",112,202752,113,131072,114,"chat",136,0.0000044]	fireworks_ai/accounts/fireworks/models/glm-5p1	fireworks_ai/glm-5p1
[[182,201,203,208,-213],36,1.4e-7,53,1.75e-7,83,0.0000014,102,0.00000175,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000044,154,0.0000055]	fireworks_ai/accounts/fireworks/models/glm-5p2	fireworks_ai/glm-5p2
[[182,188,201,203,208,-213],36,2.6e-7,53,3.25e-7,83,0.0000014,102,0.00000175,111,"fireworks_ai",112,1048576,113,128000,114,"chat",136,0.0000044,154,0.0000055]	fireworks_ai/accounts/fireworks/models/glm-5p3	fireworks_ai/glm-5p3
[[182,188,203,208,212],36,3e-8,53,3.75e-8,83,1.5e-7,102,1.875e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,5e-7,154,6.25e-7]	fireworks_ai/accounts/fireworks/models/glm-5p3-flash	fireworks_ai/glm-5p3-flash
[[182,201,203,208,-213],36,1.5e-8,53,1.8e-8,83,1.5e-7,102,1.8e-7,111,"fireworks_ai",112,131072,113,32768,114,"chat",136,6e-7,154,7.2e-7]	fireworks_ai/accounts/fireworks/models/gpt-oss-120b	fireworks_ai/gpt-oss-120b
[[182,201,203,208,-213],36,3.5e-8,83,7e-8,111,"fireworks_ai",112,131072,113,32768,114,"chat",136,3e-7]	fireworks_ai/accounts/fireworks/models/gpt-oss-20b	fireworks_ai/gpt-oss-20b
[[],83,0.0000012,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b
[[],83,5e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,5e-7]	fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b
[[],83,2e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b	fireworks_ai/accounts/fireworks/models/mistral-7b	fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k	fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2	fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3	fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2	fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9	fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b	fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b	fireworks_ai/accounts/fireworks/models/openorca-7b	fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct	fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct	fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct	fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo	fireworks_ai/accounts/fireworks/models/toppy-m-7b	fireworks_ai/accounts/fireworks/models/zephyr-7b-beta
[[182,188,203,208,212],36,1.7e-7,53,1.7e-7,83,0.000001,102,0.000001,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,0.00000405,154,0.00000405]	fireworks_ai/accounts/fireworks/models/inkling
[[],83,9e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/kat-coder	fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507
[[182,203,208],83,6e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,0.0000025]	fireworks_ai/accounts/fireworks/models/kimi-k2-instruct
[[182,203,208],83,6e-7,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.0000025]	fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905
[[182,203,208,213],83,6e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,0.0000025]	fireworks_ai/accounts/fireworks/models/kimi-k2-thinking
[[182,203,208],36,1e-7,83,6e-7,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000003]	fireworks_ai/accounts/fireworks/models/kimi-k2p5	fireworks_ai/kimi-k2p5
[[182,201,203,208,212],36,1.6e-7,53,2.2e-7,83,9.5e-7,102,0.0000015,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000004,154,0.000006]	fireworks_ai/accounts/fireworks/models/kimi-k2p6	fireworks_ai/kimi-k2p6
[[182,201,203,208,212],36,1.9e-7,53,2.85e-7,83,9.5e-7,102,0.000001425,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000004,154,0.000006]	fireworks_ai/accounts/fireworks/models/kimi-k2p7-code	fireworks_ai/kimi-k2p7-code
[[182,188,201,203,208,212],36,3e-7,53,3.75e-7,83,0.000003,102,0.00000375,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.000015,154,0.00001875]	fireworks_ai/accounts/fireworks/models/kimi-k3	fireworks_ai/kimi-k3	fireworks_ai/kimi-latest
[[182,188,201,203,208,212],36,2e-7,53,3e-7,83,0.000002,102,0.000003,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.00001,154,0.000015]	fireworks_ai/accounts/fireworks/models/kimi-k3p1-pro
[[],83,9e-7,111,"fireworks_ai",112,2048,113,2048,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat
[[],83,9e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct	fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf
[[182,203,208],83,0.000003,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,0.000003]	fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct
[[-183,203,-209],83,1e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct	fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct	fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct
[[-183,203,-209,212],83,2e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct
[[203,-209,212],83,9e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct
[[203,-209],83,2.2e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,8.8e-7]	fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic
[[203,-209],83,1.5e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,6e-7]	fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic
[[],83,3e-7,111,"fireworks_ai",112,196608,113,4096,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/minimax-m2
[[182,203,208],36,3e-8,83,3e-7,111,"fireworks_ai",112,196608,113,204800,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/minimax-m2p1	fireworks_ai/minimax-m2p1
[[182,203,208],53,6e-7,102,0.0000012,111,"fireworks_ai",112,196608,113,196608,114,"chat",154,0.0000012]	fireworks_ai/accounts/fireworks/models/minimax-m2p7
[[182,201,203,208,212],36,6e-8,53,9e-8,83,3e-7,102,4.5e-7,111,"fireworks_ai",112,512000,113,512000,114,"chat",136,0.0000012,154,0.0000018]	fireworks_ai/accounts/fireworks/models/minimax-m3	fireworks_ai/minimax-latest	fireworks_ai/minimax-m3
[[182,188,201,203,208,212],36,1.5e-8,53,2.25e-8,83,1.5e-7,102,2.25e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,6e-7,154,9e-7]	fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash
[[],83,2e-7,111,"fireworks_ai",112,256000,113,256000,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512	fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512
[[],83,1e-7,111,"fireworks_ai",112,256000,113,256000,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512
[[],83,0.0000012,111,"fireworks_ai",112,256000,113,256000,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8
[[],83,2e-7,111,"fireworks_ai",112,128000,113,128000,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407	fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407	fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct	fireworks_ai/accounts/fireworks/models/rolm-ocr
[[],83,9e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501	fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview	fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat	fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope
[[],83,0.0000012,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/mixtral-8x22b	fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct
[[182,203,208],83,0.0000012,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,0.0000012]	fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf
[[182,201,203,208,212],36,4e-8,53,6e-8,83,3.5e-7,102,5.25e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,0.0000015,154,0.00000225]	fireworks_ai/accounts/fireworks/models/muse-glimmer-30b	fireworks_ai/muse-glimmer-30b
[[182,188,201,212],36,1.5e-7,53,2.25e-7,83,0.00000125,102,0.000001875,111,"fireworks_ai",112,1048576,114,"chat",136,0.00000425,154,0.000006375]	fireworks_ai/accounts/fireworks/models/muse-spark-open
[[182,188,201,203,208,-213],36,1.2e-7,53,1.5e-7,83,6e-7,102,7.5e-7,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.0000024,154,0.000003]	fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4	fireworks_ai/nemotron-3-ultra-nvfp4
[[182,201,203,208,-213],36,1e-8,53,1.25e-8,83,5e-8,102,6.25e-8,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,2e-7,154,2.5e-7]	fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b	fireworks_ai/nemotron-lightning-3p5-30b-a3b
[[],83,2e-7,111,"fireworks_ai",112,128000,113,131072,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2	fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2
[[],83,1e-7,111,"fireworks_ai",112,2048,113,2048,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/phi-2-3b
[[],83,2e-7,111,"fireworks_ai",112,32064,113,32064,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct
[[],83,2e-7,111,"fireworks_ai",112,2048,113,2048,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/pythia-12b
[[-183,203,-209],83,9e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct
[[],83,1e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct
[[-183,203,-209],83,9e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct
[[],83,9e-7,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k
[[],83,9e-7,111,"fireworks_ai",112,128000,113,128000,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct	fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct
[[],83,1e-7,111,"fireworks_ai",112,40960,113,40960,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/qwen3-0p6b	fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960
[[],83,2e-7,111,"fireworks_ai",112,40960,113,40960,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/qwen3-14b	fireworks_ai/accounts/fireworks/models/qwen3-4b
[[],83,1e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,1e-7]	fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft
[[],83,2.2e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,8.8e-7]	fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b
[[],83,2.2e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,8.8e-7]	fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507	fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507	fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct	fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking
[[],83,1.5e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,6e-7]	fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b
[[],83,5e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,5e-7]	fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507
[[201],83,9e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/qwen3-32b
[[],83,2e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507
[[201],83,2e-7,111,"fireworks_ai",112,40960,113,40960,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/qwen3-8b
[[],83,1.5e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,6e-7]	fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct	fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct	fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking
[[201],83,4.5e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,0.0000018]	fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct
[[],83,9e-7,111,"fireworks_ai",112,262144,113,4096,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16
[[],83,0,111,"fireworks_ai",112,32768,113,32768,114,"embedding",136,0]	fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b
[[],83,0,111,"fireworks_ai",112,40960,113,40960,114,"embedding",136,0]	fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b
[[],83,1e-7,111,"fireworks_ai",112,40960,113,40960,114,"embedding",136,0]	fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b
[[],83,0,111,"fireworks_ai",112,40960,113,40960,114,"rerank",136,0]	fireworks_ai/accounts/fireworks/models/qwen3-reranker-0p6b	fireworks_ai/accounts/fireworks/models/qwen3-reranker-4b
[[],83,2e-7,111,"fireworks_ai",112,40960,113,40960,114,"rerank",136,0]	fireworks_ai/accounts/fireworks/models/qwen3-reranker-8b
[[],83,2e-7,111,"fireworks_ai",112,262144,113,4096,114,"chat",136,2e-7]	fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct
[[182,201,203,208,212],36,8e-8,83,4e-7,111,"fireworks_ai",112,262144,113,65536,114,"chat",136,0.0000016]	fireworks_ai/accounts/fireworks/models/qwen3p7-plus	fireworks_ai/qwen3p7-plus
[[182,-189,201,203,208,212],36,2.5e-7,53,3.75e-7,83,0.000002,102,0.000003,111,"fireworks_ai",112,262144,114,"chat",136,0.000006,154,0.000009]	fireworks_ai/accounts/fireworks/models/qwen3p8-max	fireworks_ai/qwen3p8-max
[[],36,8.4e-9,83,4.2e-8,111,"fireworks_ai",112,262144,114,"decisions",136,0]	fireworks_ai/accounts/fireworks/models/rune
[[-183,203,-209,212],36,3e-8,53,3.75e-8,83,1.5e-7,102,1.875e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,5e-7,154,6.25e-7]	fireworks_ai/accounts/fireworks/models/ultramarine-1-flash-us
[[],83,9e-7,111,"fireworks_ai",112,200000,113,200000,114,"chat",136,9e-7]	fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara
[[-183,203,-209],83,0.000003,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,0.000003]	fireworks_ai/accounts/fireworks/models/yi-large
[[182,201,203,208],111,"fireworks_ai",114,"chat"]	fireworks_ai/accounts/fireworks/routers/auto	fireworks_ai/accounts/fireworks/routers/auto-instant	fireworks_ai/accounts/fireworks/routers/firerouter
[[182,188,200,201,203,208,212],36,4.2e-9,83,2.1e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,8.4e-7]	fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-spot
[[182,188,200,201,203,208,212],36,4.8e-8,83,0.0000024,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000096]	fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast
[[182,188,200,201,203,208,212],36,9e-9,53,1.125e-8,83,4.5e-7,102,5.625e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000018,154,0.00000225]	fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us	fireworks_ai/deepseek-v4p1-flash-us
[[182,201,203,208,-213],36,5.2e-7,83,0.0000028,111,"fireworks_ai",112,202800,113,131072,114,"chat",136,0.0000088]	fireworks_ai/accounts/fireworks/routers/glm-5p1-fast	fireworks_ai/glm-5p1-fast
[[182,201,203,208,-213],36,2.1e-7,83,0.0000021,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000066]	fireworks_ai/accounts/fireworks/routers/glm-5p2-fast	fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us	fireworks_ai/glm-5p2-fast	fireworks_ai/glm-5p2-fast-us
[[182,188,201,203,208,-213],36,3.9e-7,83,0.0000021,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,0.0000066]	fireworks_ai/accounts/fireworks/routers/glm-5p3-fast	fireworks_ai/glm-5p3-fast
[[182,188,203,208,212],36,4.5e-8,53,5.625e-8,83,2.25e-7,102,2.8125e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,7.5e-7,154,9.375e-7]	fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us	fireworks_ai/glm-5p3-flash-us
[[182,188,200,201,203,208,-213],36,1.82e-7,83,9.8e-7,111,"fireworks_ai",112,1048576,113,128000,114,"chat",136,0.00000308]	fireworks_ai/accounts/fireworks/routers/glm-5p3-spot
[[182,188,201,203,208,-213],36,3.9e-7,53,4.875e-7,83,0.0000021,102,0.000002625,111,"fireworks_ai",112,1048576,113,128000,114,"chat",136,0.0000066,154,0.00000825]	fireworks_ai/accounts/fireworks/routers/glm-5p3-us	fireworks_ai/glm-5p3-us
[[182,201,203,208,212],36,3e-7,83,0.000002,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000008]	fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast	fireworks_ai/kimi-k2p6-fast
[[182,201,203,208,212],36,3.8e-7,83,0.0000019,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000008]	fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast	fireworks_ai/kimi-k2p7-code-fast
[[182,188,201,203,208,212],36,4.5e-7,83,0.0000045,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000225]	fireworks_ai/accounts/fireworks/routers/kimi-k3-fast	fireworks_ai/kimi-k3-fast
[[182,188,200,201,203,208,212],36,2.1e-7,83,0.0000021,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000105]	fireworks_ai/accounts/fireworks/routers/kimi-k3-spot
[[182,188,201,203,208,212],36,4.5e-7,53,5.625e-7,83,0.0000045,102,0.000005625,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000225,154,0.000028125]	fireworks_ai/accounts/fireworks/routers/kimi-k3-us	fireworks_ai/kimi-k3-us
[[],36,8.4e-9,83,4.2e-8,111,"fireworks_ai",112,262144,114,"evaluation",136,0]	fireworks_ai/accounts/fireworks/routers/rune
[[182,200,201,203,208,-213],36,2.1e-8,83,1.05e-7,111,"fireworks_ai",112,1048576,113,384000,114,"chat",136,2.1e-7]	fireworks_ai/accounts/fireworks/routers/spot-deepseek-v4-flash
[[],83,8e-9,111,"fireworks_ai-embedding-models",112,8192,114,"embedding",136,0]	fireworks_ai/nomic-ai/nomic-embed-text-v1	fireworks_ai/nomic-ai/nomic-embed-text-v1.5
[[],83,8e-9,111,"fireworks_ai-embedding-models",112,512,114,"embedding",136,0]	fireworks_ai/thenlper/gte-base
[[182,-184,192,196,200,201,203,206,208,-212,-213],36,6e-8,83,3e-7,111,"friendliai",112,196608,113,196608,114,"chat",136,0.0000012]	friendliai/MiniMaxAI/MiniMax-M2.5
[[182,-184,192,196,200,201,203,206,208,-212,-213],36,2.5e-7,83,5e-7,111,"friendliai",112,163840,113,163840,114,"chat",136,0.0000015]	friendliai/deepseek-ai/DeepSeek-V3.2
[[182,183,192,196,-201,201,203,206,208,-212,212],83,1.4e-7,111,"friendliai",112,262144,113,262144,114,"chat",136,4e-7]	friendliai/google/gemma-4-31B-it
[[182,-184,192,196,200,201,203,206,208,-212,-213],36,2.6e-7,83,0.0000014,111,"friendliai",112,202752,113,202752,114,"chat",136,0.0000044]	friendliai/zai-org/GLM-5.1
[[182,-184,192,196,200,201,203,206,208,-212,-213],36,2.6e-7,83,0.0000014,111,"friendliai",112,1048576,113,1048576,114,"chat",136,0.0000044]	friendliai/zai-org/GLM-5.2
[[182,-184,192,196,200,201,203,206,208,-212,-213],36,2.34e-7,83,0.00000126,111,"friendliai",112,1048576,113,1048576,114,"chat",136,0.00000396]	friendliai/zai-org/GLM-5.3
[[182,183,192,196,200,201,203,206,208,211,212],36,3e-8,83,1.5e-7,111,"friendliai",112,1048576,113,1048576,114,"chat",136,5e-7]	friendliai/zai-org/GLM-5.3-Flash
[[],83,0.0000016,98,8e-7,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,0.0000016,151,9e-7]	ft:babbage-002
[[],83,0.000012,98,0.000006,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,0.000012,151,0.000006]	ft:davinci-002
[[206,208],59,1.1,83,0.000003,98,0.0000015,111,"openai",112,16385,113,4096,114,"chat",136,0.000006,151,0.000003]	ft:gpt-3.5-turbo
[[206,208],59,1.1,83,0.000003,111,"openai",112,16385,113,4096,114,"chat",136,0.000006]	ft:gpt-3.5-turbo-0125	ft:gpt-3.5-turbo-1106
[[206,208],59,1.1,83,0.000003,111,"openai",112,4096,113,4096,114,"chat",136,0.000006]	ft:gpt-3.5-turbo-0613
[[182,206,208],59,1.1,83,0.00003,111,"openai",112,8192,113,4096,114,"chat",136,0.00006]	ft:gpt-4-0613
[[182,196,200,203,206,208],36,7.5e-7,50,5e-7,59,1.1,83,0.000003,98,0.0000015,111,"openai",112,1047576,113,32768,114,"chat",136,0.000012,151,0.000006]	ft:gpt-4.1-2025-04-14
[[182,196,200,203,206,208],36,2e-7,50,1e-7,59,1.1,83,8e-7,98,4e-7,111,"openai",112,1047576,113,32768,114,"chat",136,0.0000032,151,0.0000016]	ft:gpt-4.1-mini-2025-04-14
[[182,196,200,203,206,208],36,5e-8,50,2.5e-8,59,1.1,83,2e-7,98,1e-7,111,"openai",112,1047576,113,32768,114,"chat",136,8e-7,151,4e-7]	ft:gpt-4.1-nano-2025-04-14
[[182,196,198,200,203,206,208,212],36,0.000001875,50,9e-7,59,1.1,83,0.00000375,98,0.000002225,111,"openai",112,128000,113,16384,114,"chat",136,0.000015,151,0.0000125]	ft:gpt-4o-2024-08-06
[[182,196,198,200,203,206,208],3,0.000001875,59,1.1,83,0.00000375,111,"openai",112,128000,113,16384,114,"chat",136,0.000015]	ft:gpt-4o-2024-11-20
[[182,196,198,200,203,206,208],36,1.5e-7,50,7.5e-8,59,1.1,83,3e-7,98,1.5e-7,111,"openai",112,128000,113,16384,114,"chat",136,0.0000012,151,6e-7]	ft:gpt-4o-mini-2024-07-18
[[182,-197,200,201,203,208],36,0.000001,50,5e-7,59,1.1,83,0.000004,98,0.000002,111,"openai",112,200000,113,100000,114,"chat",136,0.000016,151,0.000008]	ft:o4-mini-2025-04-16
[[177,182,206,208,212],83,0.00000125,87,0.0000025,111,"vertex_ai-language-models",112,128000,113,64000,114,"chat",136,0.00001,140,0.000015]	gemini-2.5-computer-use-preview-10-2025
[[-171,182,-185,196,198,200,201,203,206,208,210,212,213],31,1e-7,34,1.8e-7,36,3e-8,52,3e-8,53,5.4e-8,60,0.025,64,0.000001,65,3e-7,66,5e-7,67,5e-7,68,0.0000018,69,5e-7,70,5e-7,71,0.0000018,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-2.5-flash
[[-171,182,-185,196,198,200,203,206,208,210,212,-214],64,0.000001,83,3e-7,98,1.5e-7,101,1.5e-7,111,"vertex_ai-language-models",112,32768,113,32768,114,"image_generation",121,0.039,124,0.00003,125,0.000015,128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,163,100000,216,8000000]	gemini-2.5-flash-image
[[-171,182,-185,196,198,200,201,203,206,208,210,212,213],31,3e-8,34,5.4e-8,36,1e-8,52,1e-8,53,1.8e-8,60,0.025,64,3e-7,65,3e-7,66,5e-8,67,5e-8,68,5.4e-7,69,5e-8,70,5e-8,71,5.4e-7,83,1e-7,98,5e-8,101,5e-8,102,1.8e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,4e-7,136,4e-7,151,2e-7,153,2e-7,154,7.2e-7,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-2.5-flash-lite
[[-171,182,-185,196,198,200,201,203,206,208,210,212,213],36,1e-8,60,0.025,64,3e-7,83,1e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,4e-7,136,4e-7,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-2.5-flash-lite-preview-09-2025
[[169,170],64,0.000003,83,5e-7,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002]	gemini-2.5-flash-native-audio-latest
[[169,170],64,0.000003,83,5e-7,111,"gemini",112,1048576,113,8192,114,"realtime",118,0.000012,136,0.000002]	gemini-2.5-flash-native-audio-preview-09-2025
[[169,170,182,-204,212,213],64,0.000003,83,5e-7,108,0.000003,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002]	gemini-2.5-flash-native-audio-preview-12-2025
[[-171,182,-185,196,198,200,201,203,206,208,210,212,213],36,3e-8,60,0.025,64,0.000001,83,3e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-2.5-flash-preview-09-2025
[[-170,-183,-204,-214],83,5e-7,98,2.5e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.00001,136,0.00001,151,0.000005]	gemini-2.5-flash-preview-tts
[[169,182,198,200,201,203,206,208,211,212,213],19,2.5e-7,36,1.25e-7,39,2.5e-7,42,4.5e-7,52,1.25e-7,53,2.25e-7,60,0.025,83,0.00000125,87,0.0000025,88,0.00000125,89,0.00000125,90,0.0000045,98,6.25e-7,101,6.25e-7,102,0.00000225,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",136,0.00001,140,0.000015,141,0.0000075,142,0.0000075,143,0.000027,151,0.000005,153,0.000005,154,0.000018,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-2.5-pro
[[-171,182,196,200,203,206,208,212,213],36,1.25e-7,64,7e-7,83,0.000001,98,5e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",118,0.00002,136,0.00002,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-2.5-pro-preview-tts
[[-171,177,182,191,196,198,200,201,203,206,208,210,212,213],31,1e-7,34,1.8e-7,36,5e-8,53,9e-8,60,0.014,64,0.000001,65,0.000001,66,5e-7,67,5e-7,68,0.0000018,69,5e-7,70,5e-7,71,0.0000018,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.000003,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3-flash-preview
[[-183,200,203,206,212,213],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,52,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3-pro-image
[[-183,200,203,206,212,213],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3-pro-image-preview
[[-183,200,203,206,212,213],36,5e-8,50,2.5e-8,52,2.5e-8,53,9e-8,74,0.00056,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.1-flash-image
[[-183,200,203,206,212,213],36,5e-8,50,2.5e-8,74,0.00056,83,5e-7,98,2.5e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.1-flash-image-preview
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],31,5e-8,32,2.5e-8,33,2.5e-8,34,9e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,65,5e-7,66,2.5e-7,67,2.5e-7,68,9e-7,69,2.5e-7,70,2.5e-7,71,9e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.1-flash-lite
[[-183,198,200,-202,-204,206,211,212],36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,74,0.00028,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"vertex_ai-language-models",112,65536,113,4096,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,126,0.000054,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027]	gemini-3.1-flash-lite-image	vertex_ai/gemini-3.1-flash-lite-image
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],36,2.5e-8,60,0.014,64,5e-7,83,2.5e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.1-flash-lite-preview	vertex_ai/gemini-3.1-flash-lite-preview
[[169,170,182,-204,212,213],64,0.000003,76,0.000001,81,0.0000833333333333,83,7.5e-7,104,0.000033333333333333335,108,0.000001,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045]	gemini-3.1-flash-live-preview
[[169,182,191,198,200,201,203,206,208,210,211,212,213],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,88,0.000002,89,0.000002,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,141,0.000009,142,0.000009,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.1-pro-preview
[[169,182,191,198,200,201,203,206,208,210,211,212,213],19,2.5e-7,36,2e-7,39,4e-7,60,0.014,83,0.000002,87,0.000004,98,0.000001,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,151,0.000006,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.1-pro-preview-customtools
[[169,-171,177,182,191,196,198,200,201,203,206,208,210,211,212,213],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,60,0.014,64,0.0000015,71,0.0000027,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.5-flash
[[169,-171,177,182,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,3e-8,50,1.5e-8,52,1.5e-8,53,5.4e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.5-flash-lite
[[169,-171,177,182,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.6-flash
[[169,-171,177,182,-190,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-3.7-flash	gemini-3.8-flash
[[169,-171,-183,-190,191,198,200,201,203,-205,206,-209,-211,211,212,-214],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,153,0.00000375,154,0.0000135]	gemini-3.8-flash-cyber
[[169,170,182,-204,212,213],64,0.000003,76,0.000001,83,7.5e-7,104,0.000033333333333333335,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045]	gemini-3.8-live
[[169,170,182,201,-204,212,213],64,0.000003,76,0.000001,83,7.5e-7,104,0.000033333333333333335,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045]	gemini-3.8-live-extended-thinking
[[],83,1.5e-7,98,1.2e-7,111,"vertex_ai-embedding-models",112,2048,114,"embedding",136,0,159,3072]	gemini-embedding-001
[[179,190],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"vertex_ai-embedding-models",112,8192,114,"embedding",136,0,159,3072]	gemini-embedding-2
[[179],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"vertex_ai-embedding-models",112,8192,114,"embedding",136,0,159,3072]	gemini-embedding-2-preview
[[-171,182,196,198,200,201,203,206,208,210,212,213],36,3e-8,64,0.000001,83,3e-7,111,"gemini",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025,163,100000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,8000000]	gemini-exp-1206
[[],72,0,83,0,111,"vertex_ai-language-models",112,1000000,113,8192,114,"embedding",136,0,159,3072]	gemini-flash-experimental
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],36,7.5e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,163,100000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,8000000]	gemini-flash-latest
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],36,3e-8,52,2e-8,53,5e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,163,15,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,250000]	gemini-flash-lite-latest	gemini/gemini-flash-lite-latest
[[169,170,182,196,-199,-201,-204,206,208,-211,212,213],64,0.000003,76,0.000003,83,5e-7,108,0.000003,111,"vertex_ai-language-models",112,131072,113,65536,114,"realtime",118,0.000012,136,0.000002,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-live-2.5-flash-native-audio
[[169,170,182,196,198,-201,203,206,208,210,212,213],64,0.000003,76,0.000003,83,5e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"realtime",118,0.000012,136,0.000002,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]	gemini-live-2.5-flash-preview-native-audio-09-2025
[[-183,198,200,201,-204,206,211,212,213],36,1.5e-7,50,7.5e-8,53,2.7e-7,74,0.00168,83,0.0000015,98,7.5e-7,102,0.0000027,111,"vertex_ai-language-models",112,131072,113,32768,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,126,0.000054,136,0.0000075,151,0.00000375,154,0.0000135,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-nano-banana-2.1	vertex_ai/gemini-nano-banana-2.1
[[169,201,206,211,212],64,0.0000015,83,0.0000015,111,"vertex_ai-language-models",112,131072,113,57920,114,"chat",128,0.000009,136,0.000009,157,0.0000175]	gemini-omni-flash-preview
[[169,182,191,198,200,201,203,206,208,210,211,212,213],36,2e-7,39,4e-7,42,7.2e-7,52,2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,140,0.000018,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini-pro-latest	gemini/gemini-pro-latest
[[-171,182,196,-201,201,203,206,208,210,212],36,0,64,0.000001,83,3e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025]	gemini-robotics-er-1.5-preview
[[169,-171,177,182,196,198,200,201,203,206,208,210,211,212,213],36,1e-7,64,0.000001,83,0.000001,111,"vertex_ai-language-models",112,131072,113,65536,114,"chat",128,0.000005,136,0.000005,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini-robotics-er-2-preview
[[-183,-201,-204,206,212,213],83,0.000002,98,0.000001,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,151,0.000006,163,1000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,4000000]	gemini/deep-research-max-preview-04-2026	gemini/deep-research-preview-04-2026
[[-183,198,200,203,206,212,213],74,0.0011,83,0.000002,98,0.000001,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,151,0.000006,163,1000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,4000000]	gemini/deep-research-pro-preview-12-2025
[[177,182,206,208,212],83,0.00000125,87,0.0000025,111,"gemini",112,128000,113,64000,114,"chat",136,0.00001,140,0.000015,163,2000,216,800000]	gemini/gemini-2.5-computer-use-preview-10-2025
[[169,-171,182,-185,196,198,200,201,203,206,208,210,212,213],31,1e-7,32,1e-7,33,1e-7,34,1.8e-7,36,3e-8,50,3e-8,52,3e-8,53,5.4e-8,60,0.025,64,0.000001,69,5e-7,70,5e-7,71,0.0000018,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,163,100000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,8000000]	gemini/gemini-2.5-flash
[[-170,-171,-183,-185,196,198,200,-202,-204,206,208,210,212,-214],36,3e-8,64,0.000001,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,65536,113,32768,114,"image_generation",121,0.039,124,0.00003,128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,163,100000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,8000000]	gemini/gemini-2.5-flash-image
[[169,-171,182,-185,196,198,200,201,203,206,208,210,212,213],31,3e-8,32,3e-8,33,3e-8,34,5.4e-8,36,1e-8,50,1e-8,52,1e-8,53,1.8e-8,60,0.025,64,3e-7,69,1.5e-7,70,1.5e-7,71,5.4e-7,83,1e-7,98,5e-8,101,5e-8,102,1.8e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,4e-7,136,4e-7,151,2e-7,153,2e-7,154,7.2e-7,163,15,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,250000]	gemini/gemini-2.5-flash-lite
[[169,170],64,0.000003,83,5e-7,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002,163,10,216,250000]	gemini/gemini-2.5-flash-native-audio-latest
[[169,170],64,0.000003,83,5e-7,111,"gemini",112,1048576,113,8192,114,"realtime",118,0.000012,136,0.000002,163,10,216,250000]	gemini/gemini-2.5-flash-native-audio-preview-09-2025
[[169,170,182,201,-204,212,213],64,0.000003,83,5e-7,108,0.000003,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002,163,10,216,250000]	gemini/gemini-2.5-flash-native-audio-preview-12-2025
[[-170,-183,-204,-214],83,5e-7,98,2.5e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.00001,136,0.00001,151,0.000005,163,10,216,4000000]	gemini/gemini-2.5-flash-preview-tts
[[169,182,198,200,201,203,206,208,210,211,212,213],36,1.25e-7,39,2.5e-7,40,2.5e-7,41,2.5e-7,42,4.5e-7,50,1.25e-7,52,1.25e-7,53,2.25e-7,60,0.025,83,0.00000125,87,0.0000025,88,0.00000125,89,0.00000125,90,0.0000045,98,6.25e-7,101,6.25e-7,102,0.00000225,111,"gemini",112,1048576,113,65536,114,"chat",136,0.00001,140,0.000015,141,0.0000075,142,0.0000075,143,0.000027,151,0.000005,153,0.000005,154,0.000018,163,2000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,800000]	gemini/gemini-2.5-pro
[[-170,-171,-183,200,-204,206,208,-213,-214],36,1.25e-7,64,7e-7,83,0.000001,98,5e-7,111,"gemini",112,8192,113,16384,114,"chat",118,0.00002,136,0.00002,151,0.00001,163,10000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,10000000]	gemini/gemini-2.5-pro-preview-tts
[[169,-171,177,182,191,196,198,200,201,203,206,208,210,212,213],31,1e-7,32,1e-7,33,1e-7,34,1.8e-7,36,5e-8,50,5e-8,52,5e-8,53,9e-8,60,0.014,64,0.000001,69,5e-7,70,5e-7,71,0.0000018,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.000003,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-3-flash-preview
[[-183,-201,201,-204,206,212,213],74,0.0011,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,136,0.000012,151,0.000006,153,0.000006,154,0.0000216,163,1000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,4000000]	gemini/gemini-3-pro-image
[[-183,200,-202,-204,206,212,213],74,0.0011,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.134,124,0.00012,136,0.000012,151,0.000006,153,0.000006,154,0.0000216,163,1000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,4000000]	gemini/gemini-3-pro-image-preview
[[-183,198,-201,201,-204,206,212,213],83,5e-7,98,2.5e-7,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.045,124,0.00006,125,0.00003,136,0.000003,151,0.0000015,163,1000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,4000000]	gemini/gemini-3.1-flash-image
[[-183,200,-202,-204,206,212,213],83,5e-7,98,2.5e-7,111,"gemini",112,65536,113,65536,114,"image_generation",121,0.045,124,0.00006,136,0.000003,151,0.0000015,163,1000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,4000000]	gemini/gemini-3.1-flash-image-preview
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],31,5e-8,32,2.5e-8,33,2.5e-8,34,9e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,69,2.5e-7,70,2.5e-7,71,9e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,163,15,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,250000]	gemini/gemini-3.1-flash-lite
[[-183,198,-201,201,-204,206,212,-214],74,0.00028,83,2.5e-7,98,1.25e-7,111,"gemini",112,65536,113,4096,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,136,0.0000015,151,7.5e-7,163,1000,216,4000000]	gemini/gemini-3.1-flash-lite-image
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],31,5e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,69,2.5e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,163,15,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,250000]	gemini/gemini-3.1-flash-lite-preview
[[169,170,182,201,-204,212,213],64,0.000003,76,0.000001,81,0.0000833333333333,83,7.5e-7,104,0.000033333333333333335,108,0.000001,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045,163,10,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,250000]	gemini/gemini-3.1-flash-live-preview
[[-183,-204,-214],83,0.000001,98,5e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.00002,136,0.00002,151,0.00001,163,10,216,4000000]	gemini/gemini-3.1-flash-tts-preview
[[169,182,191,198,200,201,203,206,208,210,211,212,213],36,2e-7,39,4e-7,40,4e-7,41,4e-7,42,7.2e-7,50,2e-7,52,2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,88,0.000002,89,0.000002,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,140,0.000018,141,0.000009,142,0.000009,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-3.1-pro-preview	gemini/gemini-3.1-pro-preview-customtools
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],36,1.5e-7,50,7.5e-8,52,8e-8,53,2.7e-7,60,0.014,64,0.0000015,71,0.0000027,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"gemini",112,1048576,113,65536,114,"chat",128,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-3.5-flash
[[169,-171,177,182,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,3e-8,50,1.5e-8,52,2e-8,53,5e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,163,15,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,250000]	gemini/gemini-3.5-flash-lite
[[169,170,-183,-204,-214],64,0.0000035,83,0.0000035,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000021,136,0.000021,163,10,216,250000]	gemini/gemini-3.5-live-translate-preview
[[169,-183],64,0.000002,83,0.000002,111,"gemini",112,98304,113,32768,114,"audio_transcription",136,0.000012,163,2000,216,800000]	gemini/gemini-3.5-transcribe
[[169,-183],64,0.0000035,83,0.0000035,111,"gemini",112,131072,113,65536,114,"audio_transcription",136,0.000021,163,10,216,250000]	gemini/gemini-3.5-transcribe-live
[[169,-171,182,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-3.6-flash
[[169,-171,182,-190,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-3.7-flash
[[169,-171,177,182,-190,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-3.8-flash
[[200],36,1.25e-7,50,6.25e-8,52,2.5e-8,53,2.25e-7,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.000006,136,0.000006,151,0.000003,153,0.000003,154,0.0000108]	gemini/gemini-3.8-flash-lite-tts
[[200],36,1.25e-7,50,6.25e-8,52,2.5e-8,53,2.25e-7,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162]	gemini/gemini-3.8-flash-tts
[[169,170,182,201,-204,212,213],64,0.000003,76,0.000001,83,7.5e-7,108,0.000001,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045,163,10,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,250000]	gemini/gemini-3.8-live	gemini/gemini-3.8-live-extended-thinking
[[169,-171,177,178,182,-190,191,196,198,200,201,203,206,208,210,211,212,213],36,1e-7,50,5e-8,52,5e-8,53,1.8e-7,60,0.014,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,1048576,113,1048576,114,"chat",128,0.00001,136,0.00001,151,0.000005,153,0.000005,154,0.000018,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-4-argon
[[169,-171,177,178,182,-190,191,196,198,200,201,203,206,208,210,211,212,213,214],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"gemini",112,1048576,113,1048576,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,153,0.00000375,154,0.0000135,163,2000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,800000]	gemini/gemini-4-hydrogen
[[],83,1.5e-7,98,7.5e-8,111,"gemini",112,2048,114,"embedding",136,0,159,3072,163,10000,216,10000000]	gemini/gemini-embedding-001
[[169,179,190,212],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"gemini",112,8192,114,"embedding",136,0,159,3072,163,10000,216,10000000]	gemini/gemini-embedding-2	gemini/gemini-embedding-2-preview
[[182,203,206,208,212],83,0,86,0,111,"gemini",112,1048576,113,8192,114,"chat",136,0,139,0,163,1000,216,4000000]	gemini/gemini-exp-1114
[[182,203,206,208,212],83,0,86,0,111,"gemini",112,2097152,113,8192,114,"chat",136,0,139,0,163,1000,216,4000000]	gemini/gemini-exp-1206
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],36,7.5e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,163,15,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,250000]	gemini/gemini-flash-latest
[[182,208,212],83,3.5e-7,111,"gemini",112,8192,113,8192,114,"chat",136,0.00000105,163,10,216,250000]	gemini/gemini-gemma-2-27b-it	gemini/gemini-gemma-2-9b-it
[[169,170,182,196,198,-201,203,206,208,210,212,213],64,0.000003,83,5e-7,111,"gemini",112,1048576,113,65535,114,"realtime",118,0.000012,136,0.000002,163,100000,164,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},216,8000000]	gemini/gemini-live-2.5-flash-preview-native-audio-09-2025
[[-183,198,-201,201,-204,206,212,213],83,0.0000015,98,7.5e-7,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,136,0.0000075,151,0.00000375,163,1000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,4000000]	gemini/gemini-nano-banana-2.1
[[169,201,206,211,212],64,0.0000015,83,0.0000015,111,"gemini",112,131072,113,65536,114,"chat",128,0.000009,136,0.000009,157,0.0000175,163,2000,216,800000]	gemini/gemini-omni-1.1-flash	gemini/gemini-omni-flash-preview
[[-170,170,201,-207,211,212],76,0.0000015,83,0.0000015,108,0.0000015,111,"gemini",112,131072,113,65536,114,"chat",128,0.000009,136,0.000009,157,0.000012]	gemini/gemini-omni-1.2-flash
[[169,-171,182,196,198,200,201,203,206,208,210,211,212,213],36,1e-7,50,5e-8,64,0.000001,83,0.000001,98,5e-7,111,"gemini",112,131072,113,65536,114,"chat",128,0.000005,136,0.000005,151,0.0000025,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	gemini/gemini-robotics-er-2-preview
[[169,182,201,211,212,213],64,0.000001,83,0.000001,111,"gemini",112,131072,113,65536,114,"chat",136,0.000005,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	gemini/gemini-robotics-er-2-streaming-preview
[[-171,182,203,-207,208,212],62,0,63,0,72,0,73,0,74,0,75,0,83,0,86,0,104,0,105,0,111,"gemini",112,131072,113,8192,114,"chat",119,0,120,0,136,0,139,0]	gemini/gemma-3-27b-it
[[182,201,203,206,208,212],83,0,111,"gemini",112,262144,113,32768,114,"chat",136,0]	gemini/gemma-4-26b-a4b-it	gemini/gemma-4-31b-it
[[],111,"gemini",114,"image_generation",121,0.02]	gemini/imagen-3.0-fast-generate-001
[[],111,"gemini",114,"image_generation",121,0.04]	gemini/imagen-3.0-generate-001
[[-171,182,203,206,208,212],62,0,63,0,72,0,73,0,74,0,75,0,83,0,86,0,104,0,105,0,111,"gemini",112,32767,113,8192,114,"chat",119,0,120,0,136,0,139,0]	gemini/learnlm-1.5-pro-experimental
[[-170,170,-183,-201,-204,-207,-213,-214],83,0,111,"gemini",112,131072,113,8192,114,"chat",121,0.04,136,0]	gemini/lyria-3-clip-preview	gemini/lyria-3.5-clip-preview
[[-170,170,-183,-201,-204,-207,-213,-214],83,0,111,"gemini",112,131072,113,8192,114,"chat",121,0.08,136,0]	gemini/lyria-3-pro-preview	gemini/lyria-3.5-pro-preview
[[-170,170,-183,-201,-204,-207,-213,-214],83,0,111,"gemini",112,131072,113,65536,114,"chat",121,0.08,136,0]	gemini/lyria-3.5
[[-170,170,-183,-201,-204,-207,-213,-214],83,0,111,"gemini",112,1048576,113,65536,114,"chat",121,0.08,136,0]	gemini/lyria-realtime-exp
[[-183,200,-202,203,206,212,213],74,0.0011,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.134,124,0.00012,136,0.000012,151,0.000006,153,0.000006,154,0.0000216,163,1000,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},216,4000000]	gemini/nano-banana-pro-preview
[[],111,"gemini",112,1024,114,"video_generation",129,0.1,130,0.12,133,0.3]	gemini/veo-3.1-fast-generate-001	gemini/veo-3.1-fast-generate-preview
[[],111,"gemini",112,1024,114,"video_generation",129,0.4,133,0.6]	gemini/veo-3.1-generate-001	gemini/veo-3.1-generate-preview
[[],111,"gemini",112,1024,114,"video_generation",129,0.05,130,0.08]	gemini/veo-3.1-lite-generate-preview
[[168,182,200,201,208],83,0,111,"volcengine",112,204800,113,131072,114,"chat",136,0]	glm-4-7-251222
[[165,-169,172,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	global.anthropic.claude-opus-4-8
[[165,-169,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,98,0.0000025,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	global.anthropic.claude-opus-5
[[165,-169,172,173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	global.anthropic.claude-sonnet-5
[[-170,182,193,-200,200,201,-203,203,206,208,212],3,0.000005,28,0.0000025,29,0.00000875,36,2e-7,52,1e-7,53,3.5e-7,83,0.000004,101,0.000002,102,0.000007,111,"bedrock_converse",112,868928,113,131072,114,"chat",136,0.00002,153,0.00001,154,0.000035]	global.moonshotai.kimi-k3.1
[[-172,182,-190,201,-205,208,212,214],36,2.5e-7,43,5e-7,83,0.0000025,91,0.000005,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000015,144,0.0000225]	global.openai.gpt-5.4
[[-172,182,-190,201,-205,208,212,214],36,5e-7,43,0.000001,83,0.000005,91,0.00001,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045]	global.openai.gpt-5.5
[[-172,175,182,187,-190,201,-205,208,212,214],3,2.5e-7,20,5e-7,36,2e-8,43,4e-8,83,2e-7,91,4e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000012,144,0.0000018]	global.openai.gpt-5.6-luna
[[-172,175,182,187,-190,201,-205,208,212,214],3,0.000005,20,0.00001,36,4e-7,43,8e-7,83,0.000004,91,0.000008,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003]	global.openai.gpt-5.6-sol
[[-172,175,182,187,-190,201,-205,208,212,214],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018]	global.openai.gpt-5.6-terra
[[-172,175,182,187,-190,193,200,201,-205,208,212,214],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015]	global.openai.gpt-6-sol
[[211],104,0.00049,111,"bedrock",112,261120,113,98304,114,"chat",136,0.0000075]	global.twelvelabs.pegasus-1-5-v1:0	twelvelabs.pegasus-1-5-v1:0	us.twelvelabs.pegasus-1-5-v1:0
[[175,176,182,-201,201,-203,208,212],36,5e-7,52,2.5e-7,53,8.75e-7,83,0.000002,101,0.000001,102,0.0000035,111,"bedrock_converse",112,500000,113,500000,114,"chat",136,0.000006,153,0.000003,154,0.0000105]	global.xai.grok-4.6
[[-170,182,203,206,212],83,9e-8,98,5e-8,101,5e-8,102,1.6e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,2.9e-7,151,1.5e-7,153,1.5e-7,154,5.1e-7]	google.gemma-3-12b-it
[[-170,182,203,206,212],83,2.3e-7,98,1.2e-7,101,1.2e-7,102,4e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,3.8e-7,151,1.9e-7,153,1.9e-7,154,6.7e-7]	google.gemma-3-27b-it
[[-170,182,206,212],83,4e-8,98,2e-8,101,2e-8,102,7e-8,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,8e-8,151,4e-8,153,4e-8,154,1.4e-7]	google.gemma-3-4b-it
[[182,200,206,208],59,1.1,83,5e-7,111,"openai",112,16385,113,4096,114,"chat",136,0.0000015]	gpt-3.5-turbo
[[182,196,200,206,208],59,1.1,83,5e-7,98,2.5e-7,111,"openai",112,16385,113,4096,114,"chat",136,0.0000015,151,7.5e-7]	gpt-3.5-turbo-0125
[[182,196,200,206,208],59,1.1,83,0.000001,98,0.000001,111,"openai",112,16385,113,4096,114,"chat",136,0.000002,151,0.000002]	gpt-3.5-turbo-1106
[[200,206,208],59,1.1,83,0.000003,111,"openai",112,16385,113,4096,114,"chat",136,0.000004]	gpt-3.5-turbo-16k
[[],83,0.0000015,111,"text-completion-openai",112,8192,113,4096,114,"completion",136,0.000002]	gpt-3.5-turbo-instruct
[[],83,0.0000015,111,"text-completion-openai",112,8192,113,4097,114,"completion",136,0.000002]	gpt-3.5-turbo-instruct-0914
[[182,200,206,208],59,1.1,83,0.00003,111,"openai",112,8192,113,4096,114,"chat",136,0.00006]	gpt-4
[[182,200,206,208],59,1.1,83,0.00003,98,0.000015,111,"openai",112,8192,113,4096,114,"chat",136,0.00006,151,0.00003]	gpt-4-0613
[[182,196,200,206,208],59,1.1,83,0.00001,111,"openai",112,128000,113,4096,114,"chat",136,0.00003]	gpt-4-1106-preview
[[182,196,198,200,206,208,212],59,1.1,83,0.00001,111,"openai",112,128000,113,4096,114,"chat",136,0.00003]	gpt-4-turbo
[[182,196,198,200,206,208,212],59,1.1,83,0.00001,98,0.000005,111,"openai",112,128000,113,4096,114,"chat",136,0.00003,151,0.000015]	gpt-4-turbo-2024-04-09
[[182,191,196,198,200,203,206,208,212,213],36,5e-7,53,8.75e-7,59,1.1,83,0.000002,98,0.000001,102,0.0000035,111,"openai",112,1047576,113,32768,114,"chat",136,0.000008,151,0.000004,154,0.000014,164,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]	gpt-4.1	gpt-4.1-2025-04-14
[[182,191,196,198,200,203,206,208,212,213],36,1e-7,53,1.75e-7,59,1.1,83,4e-7,98,2e-7,102,7e-7,111,"openai",112,1047576,113,32768,114,"chat",136,0.0000016,151,8e-7,154,0.0000028,164,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]	gpt-4.1-mini	gpt-4.1-mini-2025-04-14
[[182,191,196,198,200,203,206,208,212],36,2.5e-8,53,5e-8,59,1.1,83,1e-7,98,5e-8,102,2e-7,111,"openai",112,1047576,113,32768,114,"chat",136,4e-7,151,2e-7,154,8e-7]	gpt-4.1-nano	gpt-4.1-nano-2025-04-14
[[182,196,198,200,203,206,208,212],36,0.00000125,53,0.000002125,59,1.1,83,0.0000025,98,0.00000125,102,0.00000425,111,"openai",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005,154,0.000017]	gpt-4o	gpt-4o-2024-08-06	gpt-4o-2024-11-20
[[182,196,198,200,206,208,212],59,1.1,83,0.000005,98,0.0000025,102,0.00000875,111,"openai",112,128000,113,4096,114,"chat",136,0.000015,151,0.0000075,154,0.00002625]	gpt-4o-2024-05-13
[[169,170,182,196,206,208],64,0.00004,83,0.0000025,111,"openai",112,128000,113,16384,114,"chat",118,0.00008,136,0.00001]	gpt-4o-audio-preview-2024-12-17	gpt-4o-audio-preview-2025-06-03
[[182,196,198,200,203,206,208,212],36,7.5e-8,53,1.25e-7,59,1.1,83,1.5e-7,98,7.5e-8,102,2.5e-7,111,"openai",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,154,0.000001,164,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]	gpt-4o-mini	gpt-4o-mini-2024-07-18
[[169,170,182,196,206,208],64,0.00001,83,1.5e-7,111,"openai",112,128000,113,16384,114,"chat",118,0.00002,136,6e-7]	gpt-4o-mini-audio-preview-2024-12-17
[[169,170,182,196,206,208],2,3e-7,36,3e-7,64,0.00001,83,6e-7,111,"openai",112,128000,113,4096,114,"realtime",118,0.00002,136,0.0000024]	gpt-4o-mini-realtime-preview-2024-12-17
[[182,196,198,200,203,206,208,212,213],36,7.5e-8,59,1.1,83,1.5e-7,98,7.5e-8,111,"openai",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,164,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]	gpt-4o-mini-search-preview	gpt-4o-mini-search-preview-2025-03-11
[[],64,0.00000125,81,0.00005,83,0.00000125,111,"openai",112,16000,113,2000,114,"audio_transcription",136,0.000005]	gpt-4o-mini-transcribe	gpt-4o-mini-transcribe-2025-03-20	gpt-4o-mini-transcribe-2025-12-15
[[],83,6e-7,111,"openai",114,"audio_speech",118,0.000012,129,0.00025,136,0.00001]	gpt-4o-mini-tts	gpt-4o-mini-tts-2025-03-20	gpt-4o-mini-tts-2025-12-15
[[182,196,198,200,203,206,208,212,213],36,0.00000125,59,1.1,83,0.0000025,98,0.00000125,111,"openai",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005,164,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]	gpt-4o-search-preview	gpt-4o-search-preview-2025-03-11
[[],64,0.0000025,81,0.0001,83,0.0000025,111,"openai",112,16000,113,2000,114,"audio_transcription",136,0.00001]	gpt-4o-transcribe	gpt-4o-transcribe-diarize
[[182,189,191,-194,196,198,200,201,203,206,208,212,213,-215],36,1.25e-7,50,6.25e-8,52,6.25e-8,53,2.5e-7,59,1.1,83,0.00000125,98,6.25e-7,101,6.25e-7,102,0.0000025,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,153,0.000005,154,0.00002,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5	gpt-5-2025-08-07
[[-183,189,191,-194,-197,198,200,201,203,206,-209,212,-215],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,128000,113,16384,114,"chat",136,0.00001]	gpt-5-chat
[[182,191,196,198,-201,201,203,208,212],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,128000,113,16384,114,"chat",136,0.00001]	gpt-5-chat-latest	gpt-5.1-chat-latest
[[182,191,196,198,200,201,203,208,212,213],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,272000,113,128000,114,"responses",136,0.00001]	gpt-5-codex
[[182,189,191,-194,196,198,200,201,203,206,208,212,213,-215],36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,59,1.1,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"openai",112,272000,113,128000,114,"chat",136,0.000002,151,0.000001,153,0.000001,154,0.0000036,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5-mini	gpt-5-mini-2025-08-07
[[182,189,191,-194,196,198,200,201,203,206,208,212,213,-215],36,5e-9,50,2.5e-9,52,2.5e-9,59,1.1,83,5e-8,98,2.5e-8,101,2.5e-8,111,"openai",112,272000,113,128000,114,"chat",136,4e-7,151,2e-7,153,2e-7,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5-nano	gpt-5-nano-2025-08-07
[[182,189,-192,-194,196,198,200,201,203,206,208,212,213,-215],59,1.1,83,0.000015,98,0.0000075,111,"openai",112,400000,113,272000,114,"responses",136,0.00012,151,0.00006,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5-pro	gpt-5-pro-2025-10-06
[[182,189,-194,196,198,200,203,206,208,212,213,-215],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5-search-api
[[182,-194,196,198,200,203,206,208,212,213,-215],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5-search-api-2025-10-14
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,-215],36,1.25e-7,50,6.25e-8,52,6.25e-8,53,2.5e-7,59,1.1,83,0.00000125,98,6.25e-7,101,6.25e-7,102,0.0000025,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,153,0.000005,154,0.00002,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.1	gpt-5.1-2025-11-13
[[182,191,196,198,200,201,203,208,212,213],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,400000,113,128000,114,"responses",136,0.00001]	gpt-5.1-codex	gpt-5.1-codex-max
[[182,191,196,198,200,201,203,208,212],36,2.5e-8,59,1.1,83,2.5e-7,111,"openai",112,400000,113,128000,114,"responses",136,0.000002]	gpt-5.1-codex-mini
[[182,-190,191,193,196,198,200,201,203,206,208,209,212,213,214],36,1.75e-7,50,8.75e-8,52,8.75e-8,53,3.5e-7,59,1.1,83,0.00000175,98,8.75e-7,101,8.75e-7,102,0.0000035,111,"openai",112,272000,113,128000,114,"chat",136,0.000014,151,0.000007,153,0.000007,154,0.000028,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.2	gpt-5.2-2025-12-11
[[182,191,196,198,-201,201,203,208,212],36,1.75e-7,59,1.1,83,0.00000175,111,"openai",112,128000,113,16384,114,"chat",136,0.000014]	gpt-5.2-chat-latest	gpt-5.3-chat-latest
[[182,191,196,198,200,201,203,208,212,213],36,1.75e-7,59,1.1,83,0.00000175,111,"openai",112,272000,113,128000,114,"responses",136,0.000014]	gpt-5.2-codex
[[182,189,191,-194,196,198,200,201,203,206,208,212,213,214],59,1.1,83,0.000021,98,0.0000105,111,"openai",112,272000,113,128000,114,"responses",136,0.000168,151,0.000084,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.2-pro	gpt-5.2-pro-2025-12-11
[[182,-190,191,193,196,198,200,201,203,-207,208,209,212,213,214],36,1.75e-7,53,3.5e-7,59,1.1,83,0.00000175,102,0.0000035,111,"openai",112,272000,113,128000,114,"responses",136,0.000014,154,0.000028,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.3-codex
[[182,-190,191,193,196,198,200,201,203,206,208,209,212,214],36,2.5e-7,43,5e-7,44,2.5e-7,46,2.5e-7,50,1.3e-7,52,1.3e-7,53,5e-7,59,1.1,83,0.0000025,91,0.000005,92,0.0000025,94,0.0000025,98,0.00000125,101,0.00000125,102,0.000005,111,"openai",112,1050000,113,128000,114,"chat",136,0.000015,144,0.0000225,145,0.00001125,147,0.00001125,151,0.0000075,153,0.0000075,154,0.00003,161,1.1,162,1.1]	gpt-5.4	gpt-5.4-2026-03-05
[[182,-190,191,193,196,198,200,201,203,206,208,209,212,213,214],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.5e-7,59,1.1,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.0000015,111,"openai",112,272000,113,128000,114,"chat",136,0.0000045,151,0.00000225,153,0.00000225,154,0.000009,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.4-mini	gpt-5.4-mini-2026-03-17	gpt-mini-latest
[[182,-190,191,193,196,198,200,201,203,206,208,212,213,214],36,2e-8,50,1e-8,52,1e-8,59,1.1,83,2e-7,98,1e-7,101,1e-7,111,"openai",112,272000,113,128000,114,"chat",136,0.00000125,151,6.25e-7,153,6.25e-7,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.4-nano	gpt-5.4-nano-2026-03-17
[[182,-190,191,-194,196,198,200,201,-204,206,208,209,212,213,214],59,1.1,83,0.00003,91,0.00006,92,0.00003,94,0.00003,98,0.000015,101,0.000015,111,"openai",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,145,0.000135,147,0.000135,151,0.00009,153,0.00009,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.4-pro	gpt-5.4-pro-2026-03-05
[[182,-190,191,193,196,198,200,201,203,206,208,209,212,213,214],36,5e-7,43,0.000001,44,5e-7,46,5e-7,50,2.5e-7,52,2.5e-7,53,0.00000125,59,1.1,83,0.000005,91,0.00001,92,0.000005,94,0.000005,98,0.0000025,101,0.0000025,102,0.0000125,111,"openai",112,1050000,113,128000,114,"chat",136,0.00003,144,0.000045,145,0.0000225,147,0.0000225,151,0.000015,153,0.000015,154,0.000075,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.5	gpt-5.5-2026-04-23
[[201],36,0.00000125,59,1.1,83,0.0000125,111,"openai",114,"chat",136,0.000075]	gpt-5.5-cyber	gpt-5.5-cyber-preview
[[182,-187,-190,191,-194,196,198,200,201,-204,206,208,209,212,213,214],59,1.1,83,0.00003,91,0.00006,92,0.00003,98,0.000015,101,0.000015,111,"openai",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,145,0.000135,151,0.00009,153,0.00009,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.5-pro	gpt-5.5-pro-2026-04-23
[[182,-190,191,193,196,198,199,200,201,203,206,208,209,212,213,214],3,0.000005,6,0.00001,7,0.00002,9,0.00001,10,0.00004,13,0.000005,14,0.00002,20,0.00001,21,0.000005,23,0.000005,24,0.00002,26,0.0000025,28,0.0000025,29,0.00001,36,4e-7,43,8e-7,44,4e-7,46,4e-7,47,0.0000016,50,2e-7,52,2e-7,53,8e-7,59,1.1,83,0.000004,91,0.000008,92,0.000004,94,0.000004,95,0.000016,98,0.000002,101,0.000002,102,0.000008,111,"openai",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,145,0.000015,147,0.000015,148,0.00006,151,0.00001,153,0.00001,154,0.00004,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.6
[[177,182,191,196,198,200,201,203,206,208,212,213],3,0.000015625,6,0.00003125,20,0.00003125,36,0.00000125,43,0.0000025,59,1.1,83,0.0000125,91,0.000025,111,"openai",112,272000,113,128000,114,"chat",136,0.000075,144,0.0001125]	gpt-5.6-cyber
[[182,-190,191,193,196,198,199,200,201,203,206,208,209,212,213,214],3,2.5e-7,6,5e-7,7,0.000001,8,5e-7,9,5e-7,10,0.000002,12,2.5e-7,13,2.5e-7,14,0.000001,20,5e-7,21,2.5e-7,23,2.5e-7,24,0.000001,26,1.25e-7,28,1.25e-7,29,5e-7,36,2e-8,43,4e-8,44,2e-8,46,2e-8,47,8e-8,50,1e-8,52,1e-8,53,4e-8,59,1.1,83,2e-7,91,4e-7,92,2e-7,94,2e-7,95,8e-7,98,1e-7,101,1e-7,102,4e-7,111,"openai",112,922000,113,128000,114,"chat",136,0.0000012,144,0.0000018,145,9e-7,147,9e-7,148,0.0000036,151,6e-7,153,6e-7,154,0.0000024,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.6-luna
[[177,182,-190,191,193,196,198,199,200,201,203,206,208,209,212,213,214],3,0.000005,6,0.00001,7,0.00002,8,0.00001,9,0.00001,10,0.00004,12,0.000005,13,0.000005,14,0.00002,20,0.00001,21,0.000005,23,0.000005,24,0.00002,26,0.0000025,28,0.0000025,29,0.00001,36,4e-7,43,8e-7,44,4e-7,46,4e-7,47,0.0000016,50,2e-7,52,2e-7,53,8e-7,59,1.1,83,0.000004,91,0.000008,92,0.000004,94,0.000004,95,0.000016,98,0.000002,101,0.000002,102,0.000008,111,"openai",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,145,0.000015,147,0.000015,148,0.00006,151,0.00001,153,0.00001,154,0.00004,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.6-sol
[[182,-190,191,193,196,198,199,200,201,203,206,208,209,212,213,214],3,0.0000025,6,0.000005,7,0.00001,8,0.000005,9,0.000005,10,0.00002,12,0.0000025,13,0.0000025,14,0.00001,20,0.000005,21,0.0000025,23,0.0000025,24,0.00001,26,0.00000125,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,44,2e-7,46,2e-7,47,8e-7,50,1e-7,52,1e-7,53,4e-7,59,1.1,83,0.000002,91,0.000004,92,0.000002,94,0.000002,95,0.000008,98,0.000001,101,0.000001,102,0.000004,111,"openai",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,145,0.000009,147,0.000009,148,0.000036,151,0.000006,153,0.000006,154,0.000024,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-5.6-terra
[[177,182,187,-190,191,-194,196,198,199,200,201,203,206,208,209,212,213,214],3,0.0000125,6,0.000025,7,0.00005,8,0.000025,9,0.000025,10,0.0001,11,0.0003,12,0.0000125,13,0.0000125,14,0.00005,15,0.00015,20,0.000025,21,0.0000125,23,0.0000125,24,0.00005,25,0.00015,26,0.00000625,28,0.00000625,29,0.000025,30,0.000075,36,0.000001,43,0.000002,44,0.000001,46,0.000001,47,0.000004,48,0.000012,50,5e-7,52,5e-7,53,0.000002,54,0.000006,59,1.1,83,0.00001,91,0.00002,92,0.00001,94,0.00001,95,0.00004,96,0.00012,98,0.000005,101,0.000005,102,0.00002,103,0.00006,111,"openai",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,145,0.0000375,147,0.0000375,148,0.00015,149,0.00045,151,0.000025,153,0.000025,154,0.0001,155,0.0003,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-6-astra	gpt-astra-latest
[[177,182,187,-190,191,-194,196,198,199,200,201,203,206,208,209,212,213,214],36,0.000001,59,1.1,83,0.00001,111,"openai",112,922000,113,128000,114,"chat",136,0.00005,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-6-astra-law
[[177,182,191,198,200,201,203,209,212,213],3,0.000025,6,0.00005,36,0.000002,83,0.00002,111,"openai",112,922000,113,128000,114,"chat",136,0.0001]	gpt-6-cyber
[[177,182,187,-190,191,193,196,198,199,200,201,203,206,208,209,212,213,214],3,1.25e-7,6,2.5e-7,7,5e-7,8,2.5e-7,9,2.5e-7,10,0.000001,12,1.25e-7,13,1.25e-7,14,5e-7,20,2.5e-7,21,1.25e-7,22,2.5e-7,23,1.25e-7,24,5e-7,26,6.25e-8,27,1.25e-7,28,6.25e-8,29,2.5e-7,36,1e-8,43,2e-8,44,1e-8,45,2e-8,46,1e-8,47,4e-8,50,5e-9,51,1e-8,52,5e-9,53,2e-8,59,1.1,83,1e-7,91,2e-7,92,1e-7,93,2e-7,94,1e-7,95,4e-7,98,5e-8,100,1e-7,101,5e-8,102,2e-7,111,"openai",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7,145,3.75e-7,146,0,147,3.75e-7,148,0.0000015,151,2.5e-7,152,0,153,2.5e-7,154,0.000001,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-6-luna	gpt-luna-latest
[[177,182,187,-190,191,-194,196,198,199,200,201,203,206,208,209,212,213,214],3,0.00001875,6,0.0000375,7,0.000075,20,0.0000375,36,0.0000015,43,0.000003,83,0.000015,91,0.00003,111,"openai",112,922000,113,128000,114,"chat",136,0.000075,144,0.0001125,161,1.1,162,1.1]	gpt-6-rosalind
[[177,182,187,-190,191,193,196,198,199,200,201,203,206,208,209,212,213,214],3,0.0000025,6,0.000005,7,0.00001,8,0.000005,9,0.000005,10,0.00002,12,0.0000025,13,0.0000025,14,0.00001,20,0.000005,21,0.0000025,23,0.0000025,24,0.00001,26,0.00000125,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,44,2e-7,46,2e-7,47,8e-7,50,1e-7,52,1e-7,53,4e-7,59,1.1,83,0.000002,91,0.000004,92,0.000002,94,0.000002,95,0.000008,98,0.000001,101,0.000001,102,0.000004,111,"openai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,145,0.0000075,147,0.0000075,148,0.00003,151,0.000005,153,0.000005,154,0.00002,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-6-sol
[[177,182,187,-190,191,-194,196,198,199,200,201,203,206,208,209,212,213,214],3,0.0000025,6,0.000005,7,0.00001,8,0.000005,9,0.000005,10,0.00002,11,0.00006,12,0.0000025,13,0.0000025,14,0.00001,15,0.00003,20,0.000005,21,0.0000025,23,0.0000025,24,0.00001,25,0.00003,26,0.00000125,28,0.00000125,29,0.000005,30,0.000015,36,1e-7,43,2e-7,44,1e-7,46,1e-7,47,4e-7,48,0.0000012,50,5e-8,52,5e-8,53,2e-7,54,6e-7,59,1.1,83,0.000002,91,0.000004,92,0.000002,94,0.000002,95,0.000008,96,0.000024,98,0.000001,101,0.000001,102,0.000004,103,0.000012,111,"openai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,145,0.0000075,147,0.0000075,148,0.00003,149,0.00009,151,0.000005,153,0.000005,154,0.00002,155,0.00006,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-6.1-sol	gpt-sol-latest
[[177,182,187,-190,191,193,196,198,199,200,201,203,206,208,209,212,213,214],3,0.00000125,6,0.0000025,7,0.000005,8,0.0000025,9,0.0000025,10,0.00001,12,0.00000125,13,0.00000125,14,0.000005,20,0.0000025,21,0.00000125,23,0.00000125,24,0.000005,26,6.25e-7,28,6.25e-7,29,0.0000025,36,5e-8,43,1e-7,44,5e-8,46,5e-8,47,2e-7,50,2.5e-8,52,2.5e-8,53,1e-7,59,1.1,83,0.000001,91,0.000002,92,0.000001,94,0.000001,95,0.000004,98,5e-7,101,5e-7,102,0.000002,111,"openai",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075,145,0.00000375,147,0.00000375,148,0.000015,151,0.0000025,153,0.0000025,154,0.00001,161,1.1,162,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	gpt-6.1-terra	gpt-terra-latest
[[169,170,182,191,196,-201,-202,-204,206,208,-213],64,0.000032,83,0.0000025,111,"openai",112,128000,113,16384,114,"chat",118,0.000064,136,0.00001]	gpt-audio	gpt-audio-1.5	gpt-audio-2025-08-28
[[169,170,182,191,196,-201,-202,-204,206,208,-213],64,0.00001,83,6e-7,111,"openai",112,128000,113,16384,114,"chat",118,0.00002,136,0.0000024]	gpt-audio-mini	gpt-audio-mini-2025-10-06	gpt-audio-mini-2025-12-15
[[177,182,191,196,198,200,201,203,206,208,212,213],3,0.000005,20,0.00001,36,4e-7,43,8e-7,59,1.1,83,0.000004,91,0.000008,111,"openai",112,922000,113,128000,114,"responses",136,0.00002,144,0.00003]	gpt-daybreak-blue-latest
[[177,182,191,196,198,200,201,203,206,208,212,213],3,0.000015625,20,0.00003125,36,0.00000125,43,0.0000025,59,1.1,83,0.0000125,91,0.000025,111,"openai",112,272000,113,128000,114,"responses",136,0.000075,144,0.0001125]	gpt-daybreak-red-latest
[[],35,0.0000025,36,0.00000125,50,6.3e-7,76,0.00001,77,0.000005,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.00004]	gpt-image-1
[[],35,2.5e-7,36,2e-7,50,1e-7,76,0.0000025,77,0.00000125,83,0.000002,98,0.000001,111,"openai",114,"image_generation",124,0.000008,125,0.000004]	gpt-image-1-mini
[[198,212],35,0.000002,36,0.00000125,50,6.3e-7,76,0.000008,77,0.000004,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.000032,125,0.000016,136,0.00001,151,0.000005]	gpt-image-1.5	gpt-image-1.5-2025-12-16
[[198,212],35,0.000002,36,0.00000125,50,6.25e-7,76,0.000008,77,0.000004,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.00003,125,0.000015]	gpt-image-2	gpt-image-2.5-flare	gpt-image-2.5-sunburst
[[198,212],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"openai",114,"image_generation",124,0.00003]	gpt-image-2-2026-04-21	gpt-image-2.5-flare-2026-09-08	gpt-image-2.5-sunburst-2026-09-08	gpt-image-2.6-flare	gpt-image-2.6-sunburst
[[169,170,182],81,0.000833333333333,111,"openai",114,"realtime"]	gpt-live-1
[[169,191],81,0.000283333333333,111,"openai",114,"audio_transcription"]	gpt-live-transcribe
[[169,170,182,196,206,208],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"openai",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000016]	gpt-realtime	gpt-realtime-1.5	gpt-realtime-2025-08-28
[[169,170,182,196,206,208],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"openai",112,128000,113,32000,114,"realtime",118,0.000064,136,0.000024]	gpt-realtime-2
[[169,170,182,196,200,201,206,208],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"openai",112,128000,113,32000,114,"realtime",118,0.000064,136,0.000024,161,1.1,162,1.1]	gpt-realtime-2.1
[[169,170,182,196,200,201,206,208],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"openai",112,128000,113,32000,114,"realtime",118,0.00002,136,0.0000024,161,1.1,162,1.1]	gpt-realtime-2.1-mini
[[169,170,182,196,206,208],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"openai",112,32000,113,4096,114,"realtime",118,0.00002,136,0.0000024]	gpt-realtime-mini
[[169,170,182,196,206,208],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"openai",112,128000,113,4096,114,"realtime",118,0.00002,136,0.0000024]	gpt-realtime-mini-2025-12-15
[[169,170,191],81,0.000566666666667,111,"openai",112,16000,113,2000,114,"realtime"]	gpt-realtime-translate
[[169],81,0.000283333333333,111,"openai",114,"audio_transcription"]	gpt-realtime-whisper
[[],36,5e-7,83,0.000005,111,"openai",114,"chat",136,0.000025]	gpt-rosalind-discovery	gpt-rosalind-research
[[169,191],81,0.000075,111,"openai",114,"audio_transcription"]	gpt-transcribe
[[],72,0.00004,111,"groq",112,4000,113,50000,114,"audio_speech"]	groq/canopylabs/orpheus-arabic-saudi
[[],72,0.000022,111,"groq",112,4000,113,50000,114,"audio_speech"]	groq/canopylabs/orpheus-v1-english
[[],83,3e-8,111,"groq",112,512,113,512,114,"chat",136,3e-8]	groq/meta-llama/llama-prompt-guard-2-22m
[[],83,4e-8,111,"groq",112,512,113,512,114,"chat",136,4e-8]	groq/meta-llama/llama-prompt-guard-2-86m
[[182,196,200,201,203,208,213],36,7.5e-8,83,1.5e-7,111,"groq",112,131072,113,65536,114,"chat",136,6e-7,164,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]	groq/openai/gpt-oss-120b
[[182,196,200,201,203,208,213],36,3.75e-8,83,7.5e-8,111,"groq",112,131072,113,65536,114,"chat",136,3e-7,164,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]	groq/openai/gpt-oss-20b
[[182,200,201,203,208,213],36,3.7e-8,83,7.5e-8,111,"groq",112,131072,113,65536,114,"chat",136,3e-7,164,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]	groq/openai/gpt-oss-safeguard-20b
[[182,201,203,208,212],83,8e-7,111,"groq",112,131072,113,16384,114,"chat",136,0.000004]	groq/qwen/qwen3.8-27b
[[],81,0.00003083,111,"groq",114,"audio_transcription",129,0]	groq/whisper-large-v3
[[],81,0.00001111,111,"groq",114,"audio_transcription",129,0]	groq/whisper-large-v3-turbo
[[182,206,208],111,"heroku",112,200000,113,8192,114,"chat"]	heroku/claude-3-5-haiku	heroku/claude-3-5-sonnet-latest	heroku/claude-3-7-sonnet	heroku/claude-4-sonnet
[[],74,0.167,78,1.59263611e-7,111,"openai",114,"image_generation",127,0]	high/1024-x-1024/gpt-image-1
[[198,212],74,0.133,111,"openai",114,"image_generation"]	high/1024-x-1024/gpt-image-1.5	high/1024-x-1024/gpt-image-1.5-2025-12-16
[[],74,0.25,78,1.58945719e-7,111,"openai",114,"image_generation",127,0]	high/1024-x-1536/gpt-image-1	high/1536-x-1024/gpt-image-1
[[198,212],74,0.2,111,"openai",114,"image_generation"]	high/1024-x-1536/gpt-image-1.5	high/1024-x-1536/gpt-image-1.5-2025-12-16	high/1536-x-1024/gpt-image-1.5	high/1536-x-1024/gpt-image-1.5-2025-12-16
[[182,196,206,208],83,1.2e-7,111,"hyperbolic",112,32768,113,32768,114,"chat",136,3e-7]	hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B	hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct	hyperbolic/meta-llama/Llama-3.2-3B-Instruct	hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct	hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct	hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct
[[182,196,206,208],83,2e-7,111,"hyperbolic",112,131072,113,131072,114,"chat",136,2e-7]	hyperbolic/Qwen/QwQ-32B
[[182,196,206,208],83,1.2e-7,111,"hyperbolic",112,131072,113,131072,114,"chat",136,3e-7]	hyperbolic/Qwen/Qwen2.5-72B-Instruct	hyperbolic/meta-llama/Llama-3.3-70B-Instruct	hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct
[[182,196,206,208],83,0.000002,111,"hyperbolic",112,131072,113,131072,114,"chat",136,0.000002]	hyperbolic/Qwen/Qwen3-235B-A22B	hyperbolic/moonshotai/Kimi-K2-Instruct
[[182,196,206,208],83,4e-7,111,"hyperbolic",112,32768,113,32768,114,"chat",136,4e-7]	hyperbolic/deepseek-ai/DeepSeek-R1	hyperbolic/deepseek-ai/DeepSeek-V3-0324
[[182,196,206,208],83,2.5e-7,111,"hyperbolic",112,131072,113,131072,114,"chat",136,2.5e-7]	hyperbolic/deepseek-ai/DeepSeek-R1-0528
[[182,196,206,208],83,2e-7,111,"hyperbolic",112,32768,113,32768,114,"chat",136,2e-7]	hyperbolic/deepseek-ai/DeepSeek-V3
[[-170,182,-200,200,201,-203,203,206,208,212],3,0.000004125,28,0.0000020625,29,0.00000721875,36,3.3e-7,52,1.65e-7,53,5.775e-7,83,0.0000033,101,0.00000165,102,0.000005775,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.0000165,153,0.00000825,154,0.000028875]	in.moonshotai.kimi-k3	moonshotai.kimi-k3	us.moonshotai.kimi-k3
[[-170,182,193,-200,200,201,-203,203,206,208,212],3,0.0000055,28,0.00000275,29,0.000009625,36,2.2e-7,52,1.1e-7,53,3.85e-7,83,0.0000044,101,0.0000022,102,0.0000077,111,"bedrock_converse",112,868928,113,131072,114,"chat",136,0.000022,153,0.000011,154,0.0000385]	in.moonshotai.kimi-k3.1	moonshotai.kimi-k3.1	us.moonshotai.kimi-k3.1
[[],83,5e-8,111,"jina_ai",112,10240,114,"rerank",136,0]	jina-reranker-m0
[[],83,5e-8,111,"jina_ai",112,1024,113,1024,114,"rerank",136,0]	jina-reranker-v2-base-multilingual
[[],83,5e-8,111,"jina_ai",112,131072,114,"rerank",136,0]	jina-reranker-v3.5
[[182,198,200,201,203,208,211,212],36,9.9e-8,52,4.95e-8,53,1.7325e-7,83,3.96e-7,98,1.98e-7,101,1.98e-7,102,6.93e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000003311,151,0.0000016555,153,0.0000016555,154,0.00000579425]	jp.amazon.nova-2-lite-v1:0
[[165,-169,177,182,187,189,-193,197,198,200,201,203,-205,208,209,212,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	jp.anthropic.claude-opus-4-7
[[168,182,200,201,208],83,0,111,"volcengine",112,229376,113,32768,114,"chat",136,0]	kimi-k2-thinking-251104
[[182,196,201,206,208],83,2e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,6e-7]	lambda_ai/deepseek-llama3.3-70b	lambda_ai/deepseek-r1-0528
[[182,196,201,206,208],83,8e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,8e-7]	lambda_ai/deepseek-r1-671b
[[182,196,206,208],83,2e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,6e-7]	lambda_ai/deepseek-v3-0324
[[182,196,206,208],83,8e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,8e-7]	lambda_ai/hermes3-405b	lambda_ai/llama3.1-405b-instruct-fp8
[[182,196,206,208],83,1.2e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,3e-7]	lambda_ai/hermes3-70b	lambda_ai/llama3.1-70b-instruct-fp8	lambda_ai/llama3.1-nemotron-70b-instruct-fp8	lambda_ai/llama3.3-70b-instruct-fp8
[[182,196,206,208],83,2.5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,4e-8]	lambda_ai/hermes3-8b	lambda_ai/lfm-7b	lambda_ai/llama3.1-8b-instruct
[[182,196,206,208],83,1e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,2e-7]	lambda_ai/lfm-40b
[[182,196,206,208],83,5e-8,111,"lambda_ai",112,131072,113,8192,114,"chat",136,1e-7]	lambda_ai/llama-4-maverick-17b-128e-instruct-fp8
[[182,196,206,208],83,5e-8,111,"lambda_ai",112,16384,113,8192,114,"chat",136,1e-7]	lambda_ai/llama-4-scout-17b-16e-instruct
[[182,196,206,208,212],83,1.5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,2.5e-8]	lambda_ai/llama3.2-11b-vision-instruct
[[182,196,206,208],83,1.5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,2.5e-8]	lambda_ai/llama3.2-3b-instruct
[[182,196,206,208],83,5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,1e-7]	lambda_ai/qwen25-coder-32b-instruct
[[182,196,201,206,208],83,5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,1e-7]	lambda_ai/qwen3-32b-fp8
[[182,203,208],83,0,111,"lemonade",112,128000,113,8192,114,"chat",136,0]	lemonade/Gemma-3-4b-it-GGUF
[[182,203,208],83,0,111,"lemonade",112,262144,113,32768,114,"chat",136,0]	lemonade/Qwen3-4B-Instruct-2507-GGUF	lemonade/Qwen3-Coder-30B-A3B-Instruct-GGUF
[[182,203,208],83,0,111,"lemonade",112,131072,113,32768,114,"chat",136,0]	lemonade/gpt-oss-120b-mxfp-GGUF	lemonade/gpt-oss-20b-mxfp4-GGUF
[[],74,0.011,78,1.0490417e-8,111,"openai",114,"image_generation",127,0]	low/1024-x-1024/gpt-image-1
[[],74,0.005,111,"openai",114,"image_generation"]	low/1024-x-1024/gpt-image-1-mini
[[],74,0.04,111,"xai",114,"image_generation"]	low/1024-x-1024/grok-imagine-image-2.0
[[],74,0.016,78,1.0172526e-8,111,"openai",114,"image_generation",127,0]	low/1024-x-1536/gpt-image-1	low/1536-x-1024/gpt-image-1
[[],74,0.006,111,"openai",114,"image_generation"]	low/1024-x-1536/gpt-image-1-mini	low/1536-x-1024/gpt-image-1-mini
[[],111,"bedrock",112,77,114,"image_generation",121,0.072]	max-x-max/max-steps/stability.stable-diffusion-xl-v0
[[],74,0.042,78,4.0054321e-8,111,"openai",114,"image_generation",127,0]	medium/1024-x-1024/gpt-image-1
[[],74,0.011,111,"openai",114,"image_generation"]	medium/1024-x-1024/gpt-image-1-mini
[[198,212],74,0.034,111,"openai",114,"image_generation"]	medium/1024-x-1024/gpt-image-1.5	medium/1024-x-1024/gpt-image-1.5-2025-12-16
[[],74,0.063,78,4.0054321e-8,111,"openai",114,"image_generation",127,0]	medium/1024-x-1536/gpt-image-1	medium/1536-x-1024/gpt-image-1
[[],74,0.015,111,"openai",114,"image_generation"]	medium/1024-x-1536/gpt-image-1-mini	medium/1536-x-1024/gpt-image-1-mini
[[198,212],74,0.05,111,"openai",114,"image_generation"]	medium/1024-x-1536/gpt-image-1.5	medium/1024-x-1536/gpt-image-1.5-2025-12-16	medium/1536-x-1024/gpt-image-1.5	medium/1536-x-1024/gpt-image-1.5-2025-12-16
[[208],72,0.000005,111,"vertex_ai-language-models",112,8192,113,1024,114,"chat",119,0.000015]	medlm-large
[[208],72,5e-7,111,"vertex_ai-language-models",112,32768,113,8192,114,"chat",119,0.000001]	medlm-medium
[[],83,7.5e-7,111,"bedrock",112,4096,113,4096,114,"chat",136,0.000001]	meta.llama2-13b-chat-v1
[[],83,0.00000195,111,"bedrock",112,4096,113,4096,114,"chat",136,0.00000256]	meta.llama2-70b-chat-v1
[[182,-209],83,0.0000024,111,"bedrock",112,128000,113,4096,114,"chat",136,0.0000024]	meta.llama3-1-405b-instruct-v1:0	us.meta.llama3-1-405b-instruct-v1:0
[[182,-209],83,7.2e-7,98,3.6e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,7.2e-7,151,3.6e-7]	meta.llama3-1-70b-instruct-v1:0	us.meta.llama3-1-70b-instruct-v1:0
[[182,-209],83,2.2e-7,98,1.1e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,2.2e-7,151,1.1e-7]	meta.llama3-1-8b-instruct-v1:0	us.meta.llama3-1-8b-instruct-v1:0
[[182,-209,212],83,1.6e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.6e-7]	meta.llama3-2-11b-instruct-v1:0	us.meta.llama3-2-11b-instruct-v1:0
[[182,-209],83,1e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1e-7]	meta.llama3-2-1b-instruct-v1:0	us.meta.llama3-2-1b-instruct-v1:0
[[182,-209],83,1.5e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.5e-7]	meta.llama3-2-3b-instruct-v1:0	us.meta.llama3-2-3b-instruct-v1:0
[[182,-209,212],83,7.2e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,7.2e-7]	meta.llama3-2-90b-instruct-v1:0	us.meta.llama3-2-90b-instruct-v1:0
[[182,-209],83,7.2e-7,98,3.6e-7,111,"bedrock_converse",112,128000,113,4096,114,"chat",136,7.2e-7,151,3.6e-7]	meta.llama3-3-70b-instruct-v1:0	us.meta.llama3-3-70b-instruct-v1:0
[[182,-209],83,2.4e-7,98,1.2e-7,111,"bedrock_converse",112,1000000,113,8192,114,"chat",136,9.7e-7,151,4.85e-7]	meta.llama4-maverick-17b-instruct-v1:0	us.meta.llama4-maverick-17b-instruct-v1:0
[[182,-209],83,1.7e-7,98,8.5e-8,111,"bedrock_converse",112,10000000,113,8192,114,"chat",136,6.6e-7,151,3.3e-7]	meta.llama4-scout-17b-instruct-v1:0	us.meta.llama4-scout-17b-instruct-v1:0
[[182,208],111,"meta_llama",112,128000,113,4028,114,"chat"]	meta_llama/Llama-3.3-70B-Instruct	meta_llama/Llama-3.3-8B-Instruct
[[182,208],111,"meta_llama",112,1000000,113,4028,114,"chat"]	meta_llama/Llama-4-Maverick-17B-128E-Instruct-FP8
[[182,208],111,"meta_llama",112,10000000,113,4028,114,"chat"]	meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8
[[-170,182,192,203,206,-213],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.2e-7,111,"bedrock_converse",112,1000000,113,8000,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]	minimax.minimax-m2
[[-170,182,203,206,208,-213],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.25e-7,111,"bedrock_converse",112,196000,113,8000,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]	minimax.minimax-m2.1	minimax.minimax-m2.5
[[],74,0.04,111,"minimax",114,"video_generation",129,0.08,131,0.13,135,0.08]	minimax/MiniMax-H3
[[],74,0.074,111,"minimax",114,"video_generation",129,0.08,132,0.05,135,0.08]	minimax/MiniMax-H3-Max
[[182,200,201,206,208],3,3.75e-7,36,3e-8,83,3e-7,111,"minimax",112,200000,113,8192,114,"chat",136,0.0000012]	minimax/MiniMax-M2
[[182,200,201,206,208],3,3.75e-7,36,3e-8,83,3e-7,111,"minimax",112,1000000,113,8192,114,"chat",136,0.0000012]	minimax/MiniMax-M2.1	minimax/MiniMax-M2.5
[[182,200,201,206,208],3,3.75e-7,36,3e-8,83,3e-7,111,"minimax",112,1000000,113,8192,114,"chat",136,0.0000024]	minimax/MiniMax-M2.1-lightning	minimax/MiniMax-M2.5-lightning
[[182,200,201,206,208,212],36,6e-8,49,1.2e-7,83,3e-7,97,6e-7,111,"minimax",112,1000000,113,128000,114,"chat",136,0.0000012,150,0.0000024]	minimax/MiniMax-M3	minimax/minimax-latest
[[],72,0.0001,111,"minimax",114,"audio_speech"]	minimax/speech-02-hd	minimax/speech-2.6-hd
[[],72,0.00006,111,"minimax",114,"audio_speech"]	minimax/speech-02-turbo	minimax/speech-2.6-turbo
[[-170,182,203,206,208,-213],83,4e-7,98,2e-7,101,2e-7,102,7e-7,111,"bedrock_converse",112,256000,113,32000,114,"chat",136,0.000002,151,0.000001,153,0.000001,154,0.0000035]	mistral.devstral-2-123b
[[-170,182,201,203,206,212],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.8e-7,111,"bedrock_converse",112,128000,113,40000,114,"chat",136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.00000263]	mistral.magistral-small-2509
[[-170,182,192,203,206,212],83,2e-7,98,1e-7,101,1e-7,102,3.5e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,2e-7,151,1e-7,153,1e-7,154,3.5e-7]	mistral.ministral-3-14b-instruct
[[-170,182,192,203,206,212],83,1e-7,98,5e-8,101,5e-8,102,1.7e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,1e-7,151,5e-8,153,5e-8,154,1.7e-7]	mistral.ministral-3-3b-instruct
[[-170,182,192,203,206,212],83,1.5e-7,98,7e-8,101,7e-8,102,2.6e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,1.5e-7,151,7e-8,153,7e-8,154,2.6e-7]	mistral.ministral-3-8b-instruct
[[182,208],83,0.000002,111,"bedrock",112,128000,113,8191,114,"chat",136,0.000006]	mistral.mistral-large-2407-v1:0
[[-170,182,192,203,206,212],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.8e-7,111,"bedrock_converse",112,256000,113,32000,114,"chat",136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.00000263]	mistral.mistral-large-3-675b-instruct
[[182],83,0.000001,98,5e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,0.000003,151,0.0000015]	mistral.mistral-small-2402-v1:0
[[169,192,206],83,4e-8,98,2e-8,101,2e-8,102,7e-8,111,"bedrock_converse",112,32768,113,8192,114,"chat",136,4e-8,151,2e-8,153,2e-8,154,7e-8]	mistral.voxtral-mini-3b-2507
[[169,192,206],83,1e-7,98,5e-8,101,5e-8,102,1.7e-7,111,"bedrock_converse",112,32768,113,8192,114,"chat",136,3e-7,151,1.5e-7,153,1.5e-7,154,5.2e-7]	mistral.voxtral-small-24b-2507
[[168,182,203,208],36,3e-8,83,3e-7,111,"mistral",112,128000,113,128000,114,"chat",136,9e-7]	mistral/codestral-2508	mistral/codestral-latest	mistral/mistral-code-fim-latest	mistral/mistral-code-latest
[[],36,1.5e-8,83,1.5e-7,111,"mistral",112,8192,114,"embedding"]	mistral/codestral-embed	mistral/codestral-embed-2505
[[168,208],36,2.5e-8,83,2.5e-7,111,"mistral",112,256000,113,256000,114,"chat",136,2.5e-7]	mistral/codestral-mamba-latest
[[168,182,200,201,203,208,212],36,7e-9,83,3e-7,111,"mistral",112,1048576,113,131072,114,"chat",136,0.0000012]	mistral/deepseek-v4-1-flash-1017
[[168,182,201,203,208],36,4e-8,83,4e-7,111,"mistral",112,256000,113,256000,114,"chat",136,0.000002]	mistral/devstral-latest	mistral/devstral-medium-latest	mistral/mistral-code-agent-latest
[[168,182,201,203,208],36,1e-8,83,1e-7,111,"mistral",112,256000,113,256000,114,"chat",136,3e-7]	mistral/devstral-small-latest
[[168,182,200,201,203,208],36,1.4e-7,83,0.0000014,111,"mistral",112,1048576,113,131072,114,"chat",136,0.0000044]	mistral/glm-5-2	mistral/zai-glm-5	mistral/zai-glm-5-2	mistral/zai-glm-5-3	mistral/zai-glm-latest
[[182,203,208],83,0,111,"mistral",112,262144,113,131072,114,"chat",136,0]	mistral/labs-leanstral-1-5	mistral/labs-leanstral-1-5-1
[[168,182,201,203,208,212],36,1.5e-7,83,0.0000015,111,"mistral",112,262144,113,262144,114,"chat",136,0.0000075]	mistral/magistral-medium-latest	mistral/mistral-medium	mistral/mistral-medium-2604	mistral/mistral-medium-3	mistral/mistral-medium-3-5	mistral/mistral-medium-3.5	mistral/mistral-medium-latest	mistral/mistral-vibe-cli-latest	mistral/mistral-vibe-cli-with-tools
[[168,182,201,203,208,212],36,1.5e-8,83,1.5e-7,111,"mistral",112,262144,113,262144,114,"chat",136,6e-7]	mistral/magistral-small-latest	mistral/mistral-small-2603	mistral/mistral-small-latest	mistral/mistral-vibe-cli-fast
[[168,182,203,208,212],36,2e-8,83,2e-7,111,"mistral",112,262144,113,262144,114,"chat",136,2e-7]	mistral/ministral-14b-2512	mistral/ministral-14b-latest	mistral/ministral-3-14b-2512
[[168,182,203,208,212],36,1e-8,83,1e-7,111,"mistral",112,131072,113,131072,114,"chat",136,1e-7]	mistral/ministral-3-3b-2512	mistral/ministral-3b-2512	mistral/ministral-3b-latest
[[168,182,203,208,212],36,1.5e-8,83,1.5e-7,111,"mistral",112,262144,113,262144,114,"chat",136,1.5e-7]	mistral/ministral-3-8b-2512	mistral/ministral-8b-2512	mistral/ministral-8b-latest
[[],83,1e-7,111,"mistral",112,8192,114,"embedding"]	mistral/mistral-embed	mistral/mistral-embed-2312
[[168,182,203,208,212],36,5e-8,83,5e-7,111,"mistral",112,262144,113,262144,114,"chat",136,0.0000015]	mistral/mistral-large-2512	mistral/mistral-large-3	mistral/mistral-large-latest
[[168,182,200,201,203,208,212],36,7e-8,83,7e-7,111,"mistral",112,1048576,113,1048576,114,"chat",136,0.0000021]	mistral/mistral-large-4	mistral/mistral-large-4-0
[[],83,0,111,"mistral",112,131072,114,"moderation",136,0]	mistral/mistral-moderation-2603
[[],0,0.003,1,0.0015,111,"mistral",114,"ocr",115,0.002,116,0.001]	mistral/mistral-ocr-2512	mistral/mistral-ocr-3	mistral/mistral-ocr-3-0
[[],0,0.005,1,0.0025,111,"mistral",114,"ocr",115,0.004,116,0.002]	mistral/mistral-ocr-4	mistral/mistral-ocr-4-0	mistral/mistral-ocr-4-1	mistral/mistral-ocr-latest
[[168,182,201,203,208],36,1e-8,83,1e-7,111,"mistral",112,32000,113,8191,114,"chat",136,3e-7]	mistral/mistral-small
[[168,203,208],36,2.5e-8,83,2.5e-7,111,"mistral",112,32000,113,8191,114,"chat",136,2.5e-7]	mistral/mistral-tiny
[[168,203,208],36,3e-8,83,3e-7,111,"mistral",112,128000,113,128000,114,"chat",136,3e-7]	mistral/open-mistral-nemo
[[168,182,203,208,212],36,2e-7,83,0.000002,111,"mistral",112,128000,113,128000,114,"chat",136,0.000006]	mistral/pixtral-large-latest
[[169],81,0.00005,111,"mistral",114,"audio_transcription"]	mistral/voxtral-mini-2602	mistral/voxtral-mini-latest
[[169],81,0.0001,111,"mistral",114,"audio_transcription"]	mistral/voxtral-mini-realtime-2602	mistral/voxtral-mini-realtime-latest	mistral/voxtral-mini-transcribe-realtime-2602	mistral/voxtral-mini-transcribe-realtime-latest
[[169],81,0.0000583333,111,"mistral",114,"audio_transcription"]	mistral/voxtral-mini-transcribe-3	mistral/voxtral-mini-transcribe-3-0
[[169],81,0.000133333,111,"mistral",114,"audio_transcription"]	mistral/voxtral-mini-transcribe-realtime-3	mistral/voxtral-mini-transcribe-realtime-3-0
[[170],72,0.000016,111,"mistral",114,"audio_speech"]	mistral/voxtral-mini-tts-2603	mistral/voxtral-mini-tts-latest
[[170],72,0.000013,111,"mistral",114,"audio_speech"]	mistral/voxtral-mini-tts-3	mistral/voxtral-mini-tts-3-0
[[169,182,203,208],36,1e-8,83,1e-7,111,"mistral",112,32768,113,32768,114,"chat",136,4e-7]	mistral/voxtral-small-2507	mistral/voxtral-small-latest
[[169],81,0.0000666667,111,"mistral",114,"audio_transcription"]	mistral/voxtral-small-transcribe-3	mistral/voxtral-small-transcribe-3-0
[[168,182,200,201,203,208,212],36,3e-8,83,1.5e-7,111,"mistral",112,1048576,113,131072,114,"chat",136,5e-7]	mistral/zai-glm-5-3-flash
[[-170,182,192,201,203,206,-213],83,6e-7,98,3e-7,102,0.00000105,111,"bedrock_converse",112,256000,113,16000,114,"chat",136,0.0000025,151,0.00000125,154,0.00000438]	moonshot.kimi-k2-thinking
[[182,201,203,208,211,212],36,1e-7,83,6e-7,111,"moonshot",112,262144,113,262144,114,"chat",136,0.000003]	moonshot/kimi-k2.5
[[182,201,203,208,211,212],36,1.6e-7,83,9.5e-7,111,"moonshot",112,262144,113,262144,114,"chat",136,0.000004]	moonshot/kimi-k2.6
[[182,200,201,203,208,211,212],36,1.9e-7,83,9.5e-7,111,"moonshot",112,262144,113,262144,114,"chat",136,0.000004]	moonshot/kimi-k2.7-code
[[182,200,201,203,208,211,212],3,0.000003,16,0.000006,36,3e-7,83,0.000003,111,"moonshot",112,1048576,113,1048576,114,"chat",136,0.000015]	moonshot/kimi-k3	moonshot/kimi-latest
[[182,200,201,203,212],3,0.000002,16,0.000004,36,2e-7,83,0.000002,111,"moonshot",112,1048576,113,1048576,114,"chat",136,0.00001]	moonshot/kimi-k3.1-pro
[[182,200,201,203,212],3,0.000004,16,0.000008,36,2e-7,83,0.000004,111,"moonshot",112,1048576,113,1048576,114,"chat",136,0.00002]	moonshot/kimi-k3.1-pro-highspeed
[[182,203,208],83,0.000002,111,"moonshot",112,131072,113,131072,114,"chat",136,0.000005]	moonshot/moonshot-v1-128k	moonshot/moonshot-v1-auto
[[182,203,208,212],83,0.000002,111,"moonshot",112,131072,113,131072,114,"chat",136,0.000005]	moonshot/moonshot-v1-128k-vision-preview
[[182,203,208],83,0.000001,111,"moonshot",112,32768,113,32768,114,"chat",136,0.000003]	moonshot/moonshot-v1-32k
[[182,203,208,212],83,0.000001,111,"moonshot",112,32768,113,32768,114,"chat",136,0.000003]	moonshot/moonshot-v1-32k-vision-preview
[[182,203,208],83,2e-7,111,"moonshot",112,8192,113,8192,114,"chat",136,0.000002]	moonshot/moonshot-v1-8k
[[182,203,208,212],83,2e-7,111,"moonshot",112,8192,113,8192,114,"chat",136,0.000002]	moonshot/moonshot-v1-8k-vision-preview
[[-170,182,203,206,208,212],83,6e-7,98,3e-7,101,3e-7,102,0.00000105,111,"bedrock_converse",112,256000,113,16000,114,"chat",136,0.000003,151,0.0000015,153,0.0000015,154,0.00000525]	moonshotai.kimi-k2.5
[[182,196,200,201,203,212],36,8e-9,83,1.2e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,8e-7]	morph/morph-dsv41flash	morph/morph-dsv41flash-1017
[[182,196,200,201,203,212],36,3e-8,83,3e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,0.0000012]	morph/morph-dsv41flash-abliterated
[[182,196,200,201,203],36,3.59375e-8,83,1.41953125e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,3.99625e-7]	morph/morph-dsv4flash
[[182,196,200,201,203],36,1.955e-7,83,0.00000119,111,"morph",112,1048576,113,1048576,114,"chat",136,0.000006]	morph/morph-glm53-744b
[[182,196,200,201,203,212],36,4e-8,83,2e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,7e-7]	morph/morph-glm53flash
[[182,196,200,201,203,212],36,2.9e-7,83,0.0000025,111,"morph",112,1048576,113,1048576,114,"chat",136,0.000014]	morph/morph-kimik3
[[182,196,200,201,203,212],36,6e-7,83,0.000006,111,"morph",112,1048576,113,1048576,114,"chat",136,0.0000225]	morph/morph-kimik3-fast
[[-183,-197,206,-209,-213],83,8e-7,111,"morph",112,16000,113,16000,114,"chat",136,0.0000012]	morph/morph-v3-fast
[[-183,-197,206,-209,-213],83,9e-7,111,"morph",112,16000,113,16000,114,"chat",136,0.0000019]	morph/morph-v3-large
[[179],72,2e-7,74,0.0001,83,8e-7,104,0.0005,106,0.002,107,0.001,111,"vertex_ai-embedding-models",112,2048,114,"embedding",136,0,159,768]	multimodalembedding	multimodalembedding@001
[[],83,1e-8,111,"nebius",112,32768,114,"embedding",136,0]	nebius/BAAI/bge-en-icl	nebius/intfloat/e5-mistral-7b-instruct
[[],83,1e-8,111,"nebius",112,8192,114,"embedding",136,0]	nebius/BAAI/bge-multilingual-gemma2
[[182,201],83,3e-7,111,"nebius",112,196608,113,196608,114,"chat",136,0.0000012]	nebius/MiniMaxAI/MiniMax-M2.5
[[182,201,212],36,6e-8,83,3e-7,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.0000012]	nebius/MiniMaxAI/MiniMax-M3
[[182,201,212],36,1.5e-8,83,1.5e-7,111,"nebius",112,1048576,114,"chat",136,6e-7]	nebius/MiniMaxAI/MiniMax-M3.1-Flash
[[182],83,0.000001,111,"nebius",112,128000,113,128000,114,"chat",136,0.000003]	nebius/NousResearch/Hermes-3-Llama-3.1-405B	nebius/meta-llama/Meta-Llama-3.1-405B-Instruct
[[182,201],36,2e-7,83,0.000001,111,"nebius",112,131072,113,131072,114,"chat",136,0.000003]	nebius/NousResearch/Hermes-4-405B
[[182,201],83,1.3e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]	nebius/NousResearch/Hermes-4-70B
[[182,201],83,1.5e-7,111,"nebius",112,32768,113,32768,114,"chat",136,4.5e-7]	nebius/Qwen/QwQ-32B
[[182,212],83,1.3e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]	nebius/Qwen/Qwen2-VL-72B-Instruct
[[212],83,2e-8,111,"nebius",112,131072,113,131072,114,"chat",136,6e-8]	nebius/Qwen/Qwen2-VL-7B-Instruct
[[182],83,6e-8,111,"nebius",112,128000,113,128000,114,"chat",136,2e-7]	nebius/Qwen/Qwen2.5-32B-Instruct
[[182],83,1.3e-7,111,"nebius",112,128000,113,128000,114,"chat",136,4e-7]	nebius/Qwen/Qwen2.5-72B-Instruct	nebius/meta-llama/Meta-Llama-3.1-70B-Instruct
[[182],83,1e-8,111,"nebius",112,32768,113,32768,114,"chat",136,3e-8]	nebius/Qwen/Qwen2.5-Coder-7B
[[182,212],83,2.5e-7,111,"nebius",112,32000,113,32000,114,"chat",136,7.5e-7]	nebius/Qwen/Qwen2.5-VL-72B-Instruct
[[182],83,8e-8,111,"nebius",112,32768,113,32768,114,"chat",136,2.4e-7]	nebius/Qwen/Qwen3-14B	nebius/Qwen/Qwen3-4B
[[182],83,2e-7,111,"nebius",112,262144,113,262144,114,"chat",136,6e-7]	nebius/Qwen/Qwen3-235B-A22B
[[182],36,5e-8,83,2e-7,111,"nebius",112,262144,113,262144,114,"chat",136,6e-7]	nebius/Qwen/Qwen3-235B-A22B-Instruct-2507
[[182],83,1e-7,111,"nebius",112,32768,113,32768,114,"chat",136,3e-7]	nebius/Qwen/Qwen3-30B-A3B
[[182],36,1e-7,83,1e-7,111,"nebius",112,262144,113,262144,114,"chat",136,3e-7]	nebius/Qwen/Qwen3-30B-A3B-Instruct-2507
[[182],83,1e-7,111,"nebius",112,40960,113,40960,114,"chat",136,3e-7]	nebius/Qwen/Qwen3-32B
[[],83,1e-8,111,"nebius",112,40960,114,"embedding",136,0]	nebius/Qwen/Qwen3-Embedding-8B
[[182,201],83,1.5e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000012]	nebius/Qwen/Qwen3-Next-80B-A3B-Thinking
[[182,201],36,1.2e-7,83,6e-7,111,"nebius",112,262144,113,262144,114,"chat",136,0.0000036]	nebius/Qwen/Qwen3.5-397B-A17B
[[182,201],36,1e-7,83,4.5e-7,111,"nebius",112,262144,114,"chat",136,0.000003]	nebius/Qwen/Qwen3.8-27B
[[182,201],83,8e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000024]	nebius/deepseek-ai/DeepSeek-R1
[[182,201],83,8e-7,111,"nebius",112,164000,113,164000,114,"chat",136,0.0000024]	nebius/deepseek-ai/DeepSeek-R1-0528
[[182],83,2.5e-7,111,"nebius",112,128000,113,128000,114,"chat",136,7.5e-7]	nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B
[[182],83,5e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000015]	nebius/deepseek-ai/DeepSeek-V3	nebius/deepseek-ai/DeepSeek-V3-0324
[[182,201],83,1.4e-7,111,"nebius",112,1048576,113,1048576,114,"chat",136,2.8e-7]	nebius/deepseek-ai/DeepSeek-V4-Flash
[[182,201],36,1e-8,83,1.4e-7,111,"nebius",112,1048576,113,1024000,114,"chat",136,2.8e-7]	nebius/deepseek-ai/DeepSeek-V4-Flash-0731
[[182,201],36,1.4e-7,83,0.00000175,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.0000035]	nebius/deepseek-ai/DeepSeek-V4-Pro
[[182,201],36,4e-8,83,0.00000132,111,"nebius",112,1048576,114,"chat",136,0.00000396]	nebius/deepseek-ai/DeepSeek-V4-Pro-0813
[[182,201,212],36,1e-8,83,3e-7,111,"nebius",112,1048576,113,384000,114,"chat",136,0.0000012]	nebius/deepseek-ai/DeepSeek-V4.1-Flash
[[182,201,212],36,6e-9,83,3e-7,111,"nebius",112,1048576,114,"chat",136,0.0000012]	nebius/deepseek-ai/DeepSeek-V4.1-Flash-1017
[[182,212],36,4e-8,83,1e-7,111,"nebius",112,110000,113,110000,114,"chat",136,3e-7]	nebius/google/gemma-3-27b-it
[[182],83,1.3e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]	nebius/meta-llama/Llama-3.3-70B-Instruct
[[],83,2e-8,111,"nebius",112,128000,113,128000,114,"chat",136,6e-8]	nebius/meta-llama/Llama-Guard-3-8B
[[182],83,2e-8,111,"nebius",112,128000,113,128000,114,"chat",136,6e-8]	nebius/meta-llama/Meta-Llama-3.1-8B-Instruct
[[182,201,211,212],36,1.5e-7,83,0.00000125,111,"nebius",112,1048576,114,"chat",136,0.00000425]	nebius/meta-models/muse-spark-open
[[182],83,4e-8,111,"nebius",112,128000,113,128000,114,"chat",136,1.2e-7]	nebius/mistralai/Mistral-Nemo-Instruct-2407
[[182,201,212],36,1.6e-7,83,9.5e-7,111,"nebius",112,262144,113,262144,114,"chat",136,0.000004]	nebius/moonshotai/Kimi-K2.6
[[182,201,212],36,1.5e-7,83,9.5e-7,111,"nebius",112,262144,113,262144,114,"chat",136,0.000004]	nebius/moonshotai/Kimi-K2.7-Code
[[182,201,212],36,3e-7,83,0.000003,111,"nebius",112,1048576,113,1024000,114,"chat",136,0.000015]	nebius/moonshotai/Kimi-K3
[[182,200,201,212],36,2e-7,83,0.000002,111,"nebius",114,"chat",136,0.00001]	nebius/moonshotai/Kimi-K3.1-Pro
[[182,201,212],83,1e-7,111,"nebius",112,262144,113,262144,114,"chat",136,3e-7]	nebius/nvidia/Cosmos3-Super-Reasoner
[[182],83,6e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000018]	nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1
[[182],83,1e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]	nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1
[[201],83,6e-7,111,"nebius",112,131072,113,131072,114,"chat",136,0.0000018]	nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1
[[182,201],36,1.2e-8,83,6e-8,111,"nebius",112,262144,113,262144,114,"chat",136,2.4e-7]	nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B
[[182,201,212],83,6e-8,111,"nebius",112,262144,113,262144,114,"chat",136,2.4e-7]	nebius/nvidia/Nemotron-3-Nano-Omni
[[182,201],36,1.2e-7,83,0.000001,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.000003]	nebius/nvidia/Nemotron-3-Ultra-550b-a55b
[[182,201,211,212],36,6e-8,83,3e-7,111,"nebius",112,1048576,114,"chat",136,9e-7]	nebius/nvidia/Nemotron-3.5-Super-VL
[[182,201],36,3e-8,83,6e-8,111,"nebius",112,1048576,113,1048576,114,"chat",136,2.4e-7]	nebius/nvidia/Nemotron-3_5-Lightning
[[182,201],36,6e-8,83,3e-7,111,"nebius",112,262144,113,262144,114,"chat",136,9e-7]	nebius/nvidia/nemotron-3-super-120b-a12b
[[182,201],36,1e-7,83,1.5e-7,111,"nebius",112,131072,113,131072,114,"chat",136,6e-7]	nebius/openai/gpt-oss-120b
[[212],36,1.3e-7,83,6.58e-7,111,"nebius",112,32000,113,32000,114,"chat",136,0.00000111]	nebius/openbmb/MiniCPM-V-4_5
[[182,201],36,5e-8,83,2.5e-7,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.000001]	nebius/reflection/beam
[[182,201],36,2.6e-7,83,0.0000014,111,"nebius",112,202752,113,202752,114,"chat",136,0.0000044]	nebius/zai-org/GLM-5.1
[[182,201],36,1.4e-7,83,0.0000014,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.0000044]	nebius/zai-org/GLM-5.2
[[182,201],36,2.6e-7,83,0.0000014,111,"nebius",112,1048576,113,1024000,114,"chat",136,0.0000044]	nebius/zai-org/GLM-5.3
[[182,201,212],36,3e-8,83,1.5e-7,111,"nebius",112,1048576,113,1024000,114,"chat",136,5e-7]	nebius/zai-org/GLM-5.3-Flash
[[182,196,206,208],83,5e-8,111,"novita",112,8192,113,32000,114,"chat",136,5e-8]	novita/Sao10K/L3-8B-Stheno-v3.2
[[],83,1e-8,111,"novita",112,8192,113,96000,114,"embedding",136,1e-8]	novita/baai/bge-m3
[[],83,1e-8,111,"novita",112,8000,113,8000,114,"rerank",136,1e-8]	novita/baai/bge-reranker-v2-m3
[[206],83,7e-8,111,"novita",112,131072,113,131072,114,"chat",136,7e-8]	novita/baichuan/baichuan-m2-32b
[[182,200,201,208,-213],36,7e-8,83,2.8e-7,111,"novita",112,131072,113,65536,114,"chat",136,0.00000113]	novita/baidu/cobuddy
[[182,196,206,208],83,7e-8,111,"novita",112,120000,113,8000,114,"chat",136,2.8e-7]	novita/baidu/ernie-4.5-21B-a3b
[[201,206],83,7e-8,111,"novita",112,131072,113,65536,114,"chat",136,2.8e-7]	novita/baidu/ernie-4.5-21B-a3b-thinking
[[203,206,208],83,2.8e-7,111,"novita",112,123000,113,12000,114,"chat",136,0.0000011]	novita/baidu/ernie-4.5-300b-a47b-paddle
[[182,196,201,206,208,212],83,1.4e-7,111,"novita",112,30000,113,8000,114,"chat",136,5.6e-7]	novita/baidu/ernie-4.5-vl-28b-a3b
[[182,196,201,203,206,208,212],83,3.9e-7,111,"novita",112,131072,113,65536,114,"chat",136,3.9e-7]	novita/baidu/ernie-4.5-vl-28b-a3b-thinking
[[201,206,212],83,4.2e-7,111,"novita",112,123000,113,16000,114,"chat",136,0.00000125]	novita/baidu/ernie-4.5-vl-424b-a47b
[[203,206,208,212],83,3e-8,111,"novita",112,8192,113,8192,114,"chat",136,3e-8]	novita/deepseek/deepseek-ocr
[[212],83,3e-8,111,"novita",112,8192,113,8192,114,"chat",136,3e-8]	novita/deepseek/deepseek-ocr-2
[[206],83,7e-7,111,"novita",112,160000,113,160000,114,"chat",136,0.0000025]	novita/deepseek/deepseek-prover-v2-671b
[[182,201,208,-213],83,0.000004,111,"novita",112,64000,113,16000,114,"chat",136,0.000004]	novita/deepseek/deepseek-r1
[[182,196,201,203,206,208],36,3.5e-7,83,7e-7,99,3.5e-7,111,"novita",112,163840,113,32768,114,"chat",136,0.0000025]	novita/deepseek/deepseek-r1-0528
[[201,206],83,6e-8,111,"novita",112,128000,113,32000,114,"chat",136,9e-8]	novita/deepseek/deepseek-r1-0528-qwen3-8b
[[201,203,206,208],83,8e-7,111,"novita",112,8192,113,8192,114,"chat",136,8e-7]	novita/deepseek/deepseek-r1-distill-llama-70b
[[201,203,206,208],83,1.5e-7,111,"novita",112,32768,113,16384,114,"chat",136,1.5e-7]	novita/deepseek/deepseek-r1-distill-qwen-14b
[[201,203,206,208],83,3e-7,111,"novita",112,64000,113,32000,114,"chat",136,3e-7]	novita/deepseek/deepseek-r1-distill-qwen-32b
[[182,196,201,203,206,208],83,7e-7,111,"novita",112,64000,113,16000,114,"chat",136,0.0000025]	novita/deepseek/deepseek-r1-turbo
[[182,201,208,-213],83,0.000004,111,"novita",112,64000,113,8000,114,"chat",136,0.000004]	novita/deepseek/deepseek-r1/community
[[182,196,203,206,208],36,1.35e-7,83,2.7e-7,99,1.35e-7,111,"novita",112,163840,113,65536,114,"chat",136,0.00000112]	novita/deepseek/deepseek-v3-0324
[[182,196,206,208],83,4e-7,111,"novita",112,64000,113,16000,114,"chat",136,0.0000013]	novita/deepseek/deepseek-v3-turbo
[[182,196,201,203,206,208],36,1.35e-7,83,2.7e-7,99,1.35e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.000001]	novita/deepseek/deepseek-v3.1	novita/deepseek/deepseek-v3.1-terminus
[[182,196,201,203,206,208],36,1.345e-7,83,2.69e-7,99,1.345e-7,111,"novita",112,163840,113,65536,114,"chat",136,4e-7]	novita/deepseek/deepseek-v3.2
[[182,196,201,203,206,208],83,2.7e-7,111,"novita",112,163840,113,65536,114,"chat",136,4.1e-7]	novita/deepseek/deepseek-v3.2-exp
[[182,208,-213],83,8.900000000000001e-7,111,"novita",112,64000,113,8000,114,"chat",136,8.900000000000001e-7]	novita/deepseek/deepseek-v3/community
[[182,200,201,203,208,-213],36,2.8e-8,83,1.4e-7,111,"novita",112,1048576,113,393216,114,"chat",136,2.8e-7]	novita/deepseek/deepseek-v4-flash
[[182,200,201,203,208,-213],36,2.8e-8,83,4.4e-7,111,"novita",112,1048576,113,393216,114,"chat",136,0.00000132]	novita/deepseek/deepseek-v4-flash-0731
[[182,200,201,203,208,212],36,2.8e-8,83,4.4e-7,111,"novita",112,1048576,113,393216,114,"chat",136,0.00000132]	novita/deepseek/deepseek-v4-flash-vision-exp
[[182,200,201,203,208,-213],36,1.35e-7,83,0.0000016000000000000001,111,"novita",112,1048576,113,393216,114,"chat",136,0.0000032000000000000003]	novita/deepseek/deepseek-v4-pro
[[182,200,201,203,208,-213],36,4.4e-8,83,0.00000132,111,"novita",112,1048576,113,393216,114,"chat",136,0.00000396]	novita/deepseek/deepseek-v4-pro-0813
[[182,208,-213],83,8.900000000000001e-7,111,"novita",112,64000,113,16000,114,"chat",136,8.900000000000001e-7]	novita/deepseek/deepseek_v3
[[203,206,208,212],83,5e-8,111,"novita",112,131072,113,8192,114,"chat",136,1e-7]	novita/google/gemma-3-12b-it
[[206,212],83,1.19e-7,111,"novita",112,98304,113,16384,114,"chat",136,2e-7]	novita/google/gemma-3-27b-it
[[182,201,203,208,212],83,1.3e-7,111,"novita",112,262144,113,131072,114,"chat",136,4.0000000000000003e-7]	novita/google/gemma-4-26b-a4b-it
[[182,201,203,208,212],83,1.4e-7,111,"novita",112,262144,113,131072,114,"chat",136,4.0000000000000003e-7]	novita/google/gemma-4-31b-it
[[206],83,9e-8,111,"novita",112,4096,113,3200,114,"chat",136,9e-8]	novita/gryphe/mythomax-l2-13b
[[182,200,201,208,-213],36,1.2e-8,83,6e-8,111,"novita",112,262144,113,32768,114,"chat",136,1.8e-7]	novita/inclusionai/ling-3.0-flash	novita/inclusionai/ling-3.0-flash-fast
[[182,196,203,206,208],36,6e-8,83,3e-7,99,6e-8,111,"novita",112,256000,113,128000,114,"chat",136,0.0000012]	novita/kwaipilot/kat-coder-pro
[[203,206,208],83,5.1e-7,111,"novita",112,8192,113,8000,114,"chat",136,7.4e-7]	novita/meta-llama/llama-3-70b-instruct
[[203,206],83,4e-8,111,"novita",112,8192,113,8192,114,"chat",136,4e-8]	novita/meta-llama/llama-3-8b-instruct
[[203,206],83,2e-8,111,"novita",112,16384,113,16384,114,"chat",136,5e-8]	novita/meta-llama/llama-3.1-8b-instruct
[[203,-213],83,2e-8,111,"novita",112,131000,113,32000,114,"chat",136,2e-8]	novita/meta-llama/llama-3.2-1b-instruct
[[182,196,206,208],83,3e-8,111,"novita",112,32768,113,32000,114,"chat",136,5e-8]	novita/meta-llama/llama-3.2-3b-instruct
[[182,196,203,206,208],83,1.35e-7,111,"novita",112,12288,113,12288,114,"chat",136,4e-7]	novita/meta-llama/llama-3.3-70b-instruct
[[203,206,212],83,2.7e-7,111,"novita",112,1048576,113,8192,114,"chat",136,8.5e-7]	novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8
[[206,212],83,1.8e-7,111,"novita",112,131072,113,131072,114,"chat",136,5.9e-7]	novita/meta-llama/llama-4-scout-17b-16e-instruct
[[203,206],83,6.2e-7,111,"novita",112,65535,113,8000,114,"chat",136,6.2e-7]	novita/microsoft/wizardlm-2-8x22b
[[182,200,201,208,-213],36,4.4e-8,83,2.475e-7,111,"novita",112,262144,113,32768,114,"chat",136,0.00000143]	novita/mindai/macaron-v1-tall
[[182,200,201,208,-213],36,1.65e-7,83,8.25e-7,111,"novita",112,1048576,113,131072,114,"chat",136,0.000002475]	novita/mindai/macaron-v1-venti
[[182,196,201,203,206,208],36,3e-8,83,3e-7,99,3e-8,111,"novita",112,204800,113,131072,114,"chat",136,0.0000012]	novita/minimax/minimax-m2
[[182,196,203,206,208],36,3e-8,83,3e-7,99,3e-8,111,"novita",112,204800,113,131072,114,"chat",136,0.0000012]	novita/minimax/minimax-m2.1
[[182,200,201,203,208,-213],36,3e-8,83,3e-7,111,"novita",112,204800,113,131100,114,"chat",136,0.0000012]	novita/minimax/minimax-m2.5
[[182,200,201,203,208,-213],36,3e-8,83,6e-7,111,"novita",112,204800,113,131100,114,"chat",136,0.0000024]	novita/minimax/minimax-m2.5-highspeed
[[182,200,201,203,208,-213],36,6e-8,83,3e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000012]	novita/minimax/minimax-m2.7
[[182,200,201,203,208,-213],36,6e-8,83,6e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000024]	novita/minimax/minimax-m2.7-highspeed
[[182,200,201,203,208,212],36,6e-8,83,3e-7,111,"novita",112,1000000,113,131072,114,"chat",136,0.0000012]	novita/minimax/minimax-m3
[[182,196,201,203,206,208],83,5.5e-7,111,"novita",112,1000000,113,40000,114,"chat",136,0.0000022]	novita/minimaxai/minimax-m1-80k
[[203,206,208],83,4e-8,111,"novita",112,60288,113,16000,114,"chat",136,1.7e-7]	novita/mistralai/mistral-nemo
[[182,196,203,206,208],83,6e-7,111,"novita",112,262144,113,100352,114,"chat",136,0.0000025]	novita/moonshotai/kimi-k2-0905
[[182,196,203,206,208],83,5.7e-7,111,"novita",112,131072,113,100352,114,"chat",136,0.0000023]	novita/moonshotai/kimi-k2-instruct
[[182,196,200,201,203,206,208],36,1.5e-7,83,6e-7,111,"novita",112,262144,113,100352,114,"chat",136,0.0000025]	novita/moonshotai/kimi-k2-thinking
[[182,200,201,203,208,212],36,1.0000000000000001e-7,83,6e-7,111,"novita",112,262144,113,262144,114,"chat",136,0.000003]	novita/moonshotai/kimi-k2.5
[[182,200,201,203,208,212],36,1.6e-7,83,8.000000000000001e-7,111,"novita",112,262144,113,262144,114,"chat",136,0.0000034]	novita/moonshotai/kimi-k2.6
[[182,200,201,203,208,212],36,1.9e-7,83,9.499999999999999e-7,111,"novita",112,262144,113,262144,114,"chat",136,0.000004]	novita/moonshotai/kimi-k2.7-code
[[182,200,201,203,208,212],36,3e-7,83,0.000003,111,"novita",112,1048576,113,1048576,114,"chat",136,0.000015]	novita/moonshotai/kimi-k3
[[203,206,208],83,1.4e-7,111,"novita",112,8192,113,8192,114,"chat",136,1.4e-7]	novita/nousresearch/hermes-2-pro-llama-3-8b
[[182,201,203,208,-213],83,5.0000000000000004e-8,111,"novita",112,262144,113,32768,114,"chat",136,2.0000000000000002e-7]	novita/nvidia/nemotron-3-nano-30b-a3b
[[182,196,201,203,206,208,-213],83,5e-8,111,"novita",112,131072,113,32768,114,"chat",136,2.5e-7]	novita/openai/gpt-oss-120b
[[201,203,206,208,-213],83,4e-8,111,"novita",112,131072,113,32768,114,"chat",136,1.5e-7]	novita/openai/gpt-oss-20b
[[206,212],83,2e-8,111,"novita",112,16384,113,16384,114,"chat",136,2e-8]	novita/paddlepaddle/paddleocr-vl
[[182,196,203,206,208],83,3.8e-7,111,"novita",112,32000,113,8192,114,"chat",136,4e-7]	novita/qwen/qwen-2.5-72b-instruct
[[206],83,2.5e-7,111,"novita",112,16384,113,8192,114,"chat",136,7.5e-7]	novita/qwen/qwen-mt-plus
[[182,196,203,206,208],83,7e-8,111,"novita",112,32000,113,8192,114,"chat",136,7e-8]	novita/qwen/qwen2.5-7b-instruct
[[206,212],83,8e-7,111,"novita",112,32768,113,32768,114,"chat",136,8e-7]	novita/qwen/qwen2.5-vl-72b-instruct
[[201,203,206],83,2e-7,111,"novita",112,40960,113,20000,114,"chat",136,8e-7]	novita/qwen/qwen3-235b-a22b-fp8
[[182,196,203,206,208],83,9e-8,111,"novita",112,131072,113,16384,114,"chat",136,5.8e-7]	novita/qwen/qwen3-235b-a22b-instruct-2507
[[182,196,201,206,208],83,3e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.000003]	novita/qwen/qwen3-235b-a22b-thinking-2507
[[182,201,206,208],83,9e-8,111,"novita",112,40960,113,20000,114,"chat",136,4.5e-7]	novita/qwen/qwen3-30b-a3b-fp8
[[201,206],83,1e-7,111,"novita",112,40960,113,20000,114,"chat",136,4.5e-7]	novita/qwen/qwen3-32b-fp8
[[182,201,206,208],83,3e-8,111,"novita",112,128000,113,8192,114,"chat",136,3e-8]	novita/qwen/qwen3-4b-fp8
[[201,206],83,3.5e-8,111,"novita",112,128000,113,20000,114,"chat",136,1.38e-7]	novita/qwen/qwen3-8b-fp8
[[182,196,203,206,208],83,7e-8,111,"novita",112,160000,113,32768,114,"chat",136,2.7e-7]	novita/qwen/qwen3-coder-30b-a3b-instruct
[[182,196,203,206,208],83,3.8e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.00000155]	novita/qwen/qwen3-coder-480b-a35b-instruct
[[182,203,208,-213],83,2.0000000000000002e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000015]	novita/qwen/qwen3-coder-next
[[],83,7e-8,111,"novita",112,32768,113,32768,114,"embedding",136,0]	novita/qwen/qwen3-embedding-0.6b
[[],83,7e-8,111,"novita",112,32768,113,4096,114,"embedding",136,0]	novita/qwen/qwen3-embedding-8b
[[182,196,203,206,208],83,0.00000211,111,"novita",112,262144,113,65536,114,"chat",136,0.00000845]	novita/qwen/qwen3-max
[[182,196,201,203,206,208],83,1.5e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.0000015]	novita/qwen/qwen3-next-80b-a3b-instruct	novita/qwen/qwen3-next-80b-a3b-thinking
[[169,170,182,196,203,206,208,212],83,2.5e-7,111,"novita",112,65536,113,16384,114,"chat",136,9.7e-7]	novita/qwen/qwen3-omni-30b-a3b-instruct
[[169,182,196,201,203,206,208,212],83,2.5e-7,111,"novita",112,65536,113,16384,114,"chat",136,9.7e-7]	novita/qwen/qwen3-omni-30b-a3b-thinking
[[],83,5e-8,111,"novita",112,32768,113,4096,114,"rerank",136,5e-8]	novita/qwen/qwen3-reranker-8b
[[182,196,203,206,208,212],83,3e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.0000015]	novita/qwen/qwen3-vl-235b-a22b-instruct
[[182,201,206,208,212],83,9.8e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.00000395]	novita/qwen/qwen3-vl-235b-a22b-thinking
[[182,196,203,206,208,212],83,2e-7,111,"novita",112,131072,113,32768,114,"chat",136,7e-7]	novita/qwen/qwen3-vl-30b-a3b-instruct
[[182,196,203,206,208,212],83,2e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.000001]	novita/qwen/qwen3-vl-30b-a3b-thinking
[[182,196,203,206,208,212],83,8e-8,111,"novita",112,131072,113,32768,114,"chat",136,5e-7]	novita/qwen/qwen3-vl-8b-instruct
[[182,201,203,208,212],83,4.0000000000000003e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000032000000000000003]	novita/qwen/qwen3.5-122b-a10b
[[182,201,203,208,212],83,3e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000024]	novita/qwen/qwen3.5-27b
[[182,201,203,208,212],83,2.5e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.000002]	novita/qwen/qwen3.5-35b-a3b
[[182,201,203,208,212],83,6e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000036000000000000003]	novita/qwen/qwen3.5-397b-a17b	novita/qwen/qwen3.6-27b
[[182,201,203,208,212],83,2.48e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000014850000000000002]	novita/qwen/qwen3.6-35b-a3b
[[182,200,201,203,208,-213],36,2.5e-7,83,0.00000125,111,"novita",112,1000000,113,65536,114,"chat",136,0.00000375]	novita/qwen/qwen3.7-max
[[182,200,201,203,208,212],36,2.5e-7,83,0.000002,111,"novita",112,1000000,113,131072,114,"chat",136,0.000006]	novita/qwen/qwen3.8-max
[[182,196,206,208],83,0.00000148,111,"novita",112,8192,113,8192,114,"chat",136,0.00000148]	novita/sao10k/l3-70b-euryale-v2.1	novita/sao10k/l31-70b-euryale-v2.2
[[203,206,208],83,5e-8,111,"novita",112,8192,113,8192,114,"chat",136,5e-8]	novita/sao10k/l3-8b-lunaris
[[203,206,208,212],83,2e-7,111,"novita",112,262144,113,65536,114,"chat",136,6e-7]	novita/skywork/r1v4-lite
[[182,200,201,203,208,212],36,4e-8,83,2.0000000000000002e-7,111,"novita",112,262144,113,256000,114,"chat",136,0.00000115]	novita/stepfun/step-3.7-flash
[[182,200,201,203,208,-213],36,3.5e-8,83,1.4e-7,111,"novita",112,262144,113,262144,114,"chat",136,5.8e-7]	novita/tencent/hy3
[[182,203,208,-213],83,5.5e-7,111,"novita",112,32000,113,32000,114,"chat",136,0.00000166]	novita/thudm/glm-4-32b-0414
[[182,196,201,203,206,208],36,2.4e-8,83,1.1e-7,99,2.4e-8,111,"novita",112,262144,113,32000,114,"chat",136,3.3e-7]	novita/xiaomimimo/mimo-v2-flash
[[182,200,201,203,208,212],36,3.4e-9,83,1.6800000000000002e-7,111,"novita",112,1048576,113,131072,114,"chat",136,3.3600000000000004e-7]	novita/xiaomimimo/mimo-v2.5
[[182,200,201,203,208,-213],36,4.3e-9,83,5.22e-7,111,"novita",112,1048576,113,131072,114,"chat",136,0.000001044]	novita/xiaomimimo/mimo-v2.5-pro
[[206,212],83,3.5e-8,111,"novita",112,65536,113,65536,114,"chat",136,1.38e-7]	novita/zai-org/autoglm-phone-9b-multilingual
[[182,196,201,206,208],36,1.1e-7,83,6e-7,99,1.1e-7,111,"novita",112,131072,113,98304,114,"chat",136,0.0000022]	novita/zai-org/glm-4.5
[[182,196,200,201,206,208],36,2.5e-8,83,1.3e-7,111,"novita",112,131072,113,98304,114,"chat",136,8.5e-7]	novita/zai-org/glm-4.5-air
[[182,196,201,203,206,208,212],36,1.1e-7,83,6e-7,99,1.1e-7,111,"novita",112,65536,113,16384,114,"chat",136,0.0000018]	novita/zai-org/glm-4.5v
[[182,196,201,203,206,208],36,1.1e-7,83,5.5e-7,99,1.1e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000022]	novita/zai-org/glm-4.6
[[182,196,201,203,206,208,212],36,5.5e-8,83,3e-7,99,5.5e-8,111,"novita",112,131072,113,32768,114,"chat",136,9e-7]	novita/zai-org/glm-4.6v
[[182,196,201,203,206,208],36,1.1e-7,83,6e-7,99,1.1e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000022]	novita/zai-org/glm-4.7
[[182,200,201,203,208,-213],36,1e-8,83,7e-8,111,"novita",112,200000,113,128000,114,"chat",136,4.0000000000000003e-7]	novita/zai-org/glm-4.7-flash
[[182,200,201,203,208,-213],36,1.1e-7,83,6e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000022]	novita/zai-org/glm-4.7-h
[[182,200,201,203,208,-213],36,2.0000000000000002e-7,83,0.000001,111,"novita",112,202800,113,131072,114,"chat",136,0.0000032000000000000003]	novita/zai-org/glm-5
[[182,200,201,203,208,-213],36,2.4e-7,83,0.0000012,111,"novita",112,202800,113,131072,114,"chat",136,0.000004]	novita/zai-org/glm-5-turbo
[[182,200,201,203,208,-213],36,2.6e-7,83,0.00000138,111,"novita",112,204800,113,131072,114,"chat",136,0.0000044]	novita/zai-org/glm-5.1
[[182,200,201,203,208,-213],36,2.6e-7,83,0.0000014,111,"novita",112,1048576,113,131072,114,"chat",136,0.0000044]	novita/zai-org/glm-5.2	novita/zai-org/glm-5.3
[[182,200,201,203,208,212],36,2.4e-7,83,0.0000012,111,"novita",112,204800,113,131072,114,"chat",136,0.000004]	novita/zai-org/glm-5v-turbo
[[],83,1.8e-7,111,"nscale",114,"chat",136,2e-7]	nscale/Qwen/QwQ-32B
[[],83,6e-8,111,"nscale",114,"chat",136,2e-7]	nscale/Qwen/Qwen2.5-Coder-32B-Instruct
[[],83,1e-8,111,"nscale",114,"chat",136,3e-8]	nscale/Qwen/Qwen2.5-Coder-3B-Instruct	nscale/Qwen/Qwen2.5-Coder-7B-Instruct
[[],78,1.3e-9,111,"nscale",114,"image_generation",127,0]	nscale/black-forest-labs/FLUX.1-schnell
[[],83,3.75e-7,111,"nscale",114,"chat",136,3.75e-7]	nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B
[[],83,2.5e-8,111,"nscale",114,"chat",136,2.5e-8]	nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B
[[],83,9e-8,111,"nscale",114,"chat",136,9e-8]	nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B
[[],83,7e-8,111,"nscale",114,"chat",136,7e-8]	nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B
[[],83,1.5e-7,111,"nscale",114,"chat",136,1.5e-7]	nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B
[[],83,2e-7,111,"nscale",114,"chat",136,2e-7]	nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	nscale/meta-llama/Llama-3.3-70B-Instruct
[[],83,3e-8,111,"nscale",114,"chat",136,3e-8]	nscale/meta-llama/Llama-3.1-8B-Instruct
[[],83,9e-8,111,"nscale",114,"chat",136,2.9e-7]	nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct
[[],83,6e-7,111,"nscale",114,"chat",136,6e-7]	nscale/mistralai/mixtral-8x22b-instruct-v0.1
[[],78,3e-9,111,"nscale",114,"image_generation",127,0]	nscale/stabilityai/stable-diffusion-xl-base-1.0
[[-170,182,203,206,212],83,2e-7,98,1e-7,101,1e-7,102,3.5e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]	nvidia.nemotron-nano-12b-v2
[[-170,182,192,203,206,208,-213],83,6e-8,98,3e-8,101,3e-8,102,1.1e-7,111,"bedrock_converse",112,256000,113,8000,114,"chat",136,2.4e-7,151,1.2e-7,153,1.2e-7,154,4.2e-7]	nvidia.nemotron-nano-3-30b
[[-170,182,203,206,-213],83,6e-8,98,3e-8,101,3e-8,102,1.1e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,2.3e-7,151,1.2e-7,153,1.2e-7,154,4e-7]	nvidia.nemotron-nano-9b-v2
[[-170,182,201,203,206,208,-213],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,256000,113,32000,114,"chat",136,6.5e-7,151,3.25e-7,153,3.25e-7,154,0.0000011375]	nvidia.nemotron-super-3-120b
[[],79,0,83,0,111,"nvidia_nim",114,"rerank",136,0]	nvidia_nim/nvidia/llama-3_2-nv-rerankqa-1b-v2	nvidia_nim/nvidia/nv-rerankqa-mistral-4b-v3	nvidia_nim/ranking/nvidia/llama-3.2-nv-rerankqa-1b-v2
[[182,-197,198,200,201,203,206,208,212],36,0.0000075,59,1.1,83,0.000015,98,0.0000075,111,"openai",112,200000,113,100000,114,"chat",136,0.00006,151,0.00003]	o1
[[182,196,198,200,201,203,206,208,212],36,0.0000075,59,1.1,83,0.000015,98,0.0000075,111,"openai",112,200000,113,100000,114,"chat",136,0.00006,151,0.00003]	o1-2024-12-17
[[182,-192,196,198,200,201,203,206,208,212],59,1.1,83,0.00015,98,0.000075,111,"openai",112,200000,113,100000,114,"responses",136,0.0006,151,0.0003]	o1-pro	o1-pro-2025-03-19
[[182,-197,198,200,201,203,208,212,213],36,5e-7,52,2.5e-7,53,8.75e-7,59,1.1,83,0.000002,98,0.000001,101,0.000001,102,0.0000035,111,"openai",112,200000,113,100000,114,"chat",136,0.000008,151,0.000004,153,0.000004,154,0.000014,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	o3	o3-2025-04-16
[[-183,191,-197,198,200,201,-204,-209,212],36,0.0000025,59,1.1,83,0.00001,111,"openai",112,200000,113,100000,114,"responses",136,0.00004]	o3-deep-research	o3-deep-research-2025-06-26
[[182,-197,200,201,203,208,-213],36,5.5e-7,59,1.1,83,0.0000011,98,5.5e-7,111,"openai",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022]	o3-mini	o3-mini-2025-01-31
[[182,-197,198,200,201,203,208,212,213],59,1.1,83,0.00002,98,0.00001,111,"openai",112,200000,113,100000,114,"responses",136,0.00008,151,0.00004,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	o3-pro	o3-pro-2025-06-10
[[182,-197,198,200,201,203,208,212,213],36,2.75e-7,52,1.38e-7,53,5e-7,59,1.1,83,0.0000011,98,5.5e-7,101,5.5e-7,102,0.000002,111,"openai",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022,153,0.0000022,154,0.000008,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	o4-mini	o4-mini-2025-04-16
[[-183,191,-197,198,200,201,-204,-209,212],36,5e-7,59,1.1,83,0.000002,111,"openai",112,200000,113,100000,114,"responses",136,0.000008]	o4-mini-deep-research	o4-mini-deep-research-2025-06-26
[[-183],83,0,111,"ollama",112,32768,113,8192,114,"chat",136,0]	ollama/codegeex4
[[],83,0,111,"ollama",112,8192,113,8192,114,"completion",136,0]	ollama/codegemma
[[],83,0,111,"ollama",112,4096,113,4096,114,"completion",136,0]	ollama/codellama	ollama/llama2-uncensored	ollama/orca-mini
[[182],83,0,111,"ollama",112,8192,113,8192,114,"completion",136,0]	ollama/deepseek-coder-v2-base	ollama/deepseek-coder-v2-lite-base	ollama/mistral
[[182],83,0,111,"ollama",112,32768,113,8192,114,"chat",136,0]	ollama/deepseek-coder-v2-instruct	ollama/deepseek-coder-v2-lite-instruct	ollama/internlm2_5-20b-chat
[[182],83,0,111,"ollama",112,163840,113,163840,114,"chat",136,0]	ollama/deepseek-v3.1:671b-cloud
[[182],83,0,111,"ollama",112,131072,113,131072,114,"chat",136,0]	ollama/gpt-oss:120b-cloud	ollama/gpt-oss:20b-cloud
[[],83,0,111,"ollama",112,4096,113,4096,114,"chat",136,0]	ollama/llama2	ollama/llama2:13b	ollama/llama2:70b	ollama/llama2:7b
[[],83,0,111,"ollama",112,8192,113,8192,114,"chat",136,0]	ollama/llama3	ollama/llama3:70b	ollama/llama3:8b
[[182],83,0,111,"ollama",112,8192,113,8192,114,"chat",136,0]	ollama/llama3.1	ollama/mistral-7B-Instruct-v0.1
[[182],83,0,111,"ollama",112,32768,113,32768,114,"chat",136,0]	ollama/mistral-7B-Instruct-v0.2	ollama/mixtral-8x7B-Instruct-v0.1
[[182],83,0,111,"ollama",112,65536,113,8192,114,"chat",136,0]	ollama/mistral-large-instruct-2407
[[182],83,0,111,"ollama",112,65536,113,65536,114,"chat",136,0]	ollama/mixtral-8x22B-Instruct-v0.1
[[182],83,0,111,"ollama",112,262144,113,262144,114,"chat",136,0]	ollama/qwen3-coder:480b-cloud
[[],83,0,111,"ollama",112,2048,113,2048,114,"completion",136,0]	ollama/vicuna
[[],83,0,111,"openai",112,32768,113,0,114,"moderation",136,0]	omni-moderation-2024-09-26	omni-moderation-latest
[[-172,182,187,-190,193,200,201,-205,208,212,214],3,1.25e-7,20,2.5e-7,36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7]	openai.gpt-6-luna
[[-172,182,187,-190,193,200,201,-205,208,212,214],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015]	openai.gpt-6-sol
[[174,176,182,201,203,208,-213],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]	openai.gpt-oss-120b-1:0
[[174,176,182,201,203,208,-213],83,7e-8,98,3.5e-8,101,3.5e-8,102,1.225e-7,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,3e-7,151,1.5e-7,153,1.5e-7,154,5.25e-7]	openai.gpt-oss-20b-1:0
[[-170,174,182,203,206,-213],83,1.5e-7,98,7e-8,101,7e-8,102,2.6e-7,111,"bedrock_converse",112,128000,113,16000,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]	openai.gpt-oss-safeguard-120b
[[-170,174,182,203,206,-213],83,7e-8,98,3e-8,101,3e-8,102,1.2e-7,111,"bedrock_converse",112,128000,113,16000,114,"chat",136,2e-7,151,1e-7,153,1e-7,154,3.5e-7]	openai.gpt-oss-safeguard-20b
[[],56,0.03,111,"openai",114,"chat"]	openai/container
[[],111,"openai",114,"video_generation",156,0.1]	openai/sora-2	sora-2
[[],111,"openai",114,"video_generation",156,0.3]	openai/sora-2-pro	sora-2-pro
[[],111,"openai",114,"video_generation",156,0.5]	openai/sora-2-pro-high-res	sora-2-pro-high-res
[[182,201,203,208],83,6.7e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,6.7e-7]	ovhcloud/DeepSeek-R1-Distill-Llama-70B
[[182,203,208],83,1e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,1e-7]	ovhcloud/Llama-3.1-8B-Instruct
[[-183,-204,-209],83,6.7e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,6.7e-7]	ovhcloud/Meta-Llama-3_1-70B-Instruct
[[182,203,208],83,6.7e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,6.7e-7]	ovhcloud/Meta-Llama-3_3-70B-Instruct
[[182,203,208],83,1e-7,111,"ovhcloud",112,127000,113,127000,114,"chat",136,1e-7]	ovhcloud/Mistral-7B-Instruct-v0.3
[[182,203,208],83,1.3e-7,111,"ovhcloud",112,118000,113,118000,114,"chat",136,1.3e-7]	ovhcloud/Mistral-Nemo-Instruct-2407
[[182,203,208,212],83,9e-8,111,"ovhcloud",112,128000,113,128000,114,"chat",136,2.8e-7]	ovhcloud/Mistral-Small-3.2-24B-Instruct-2506
[[-183,203,-209],83,6.3e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,6.3e-7]	ovhcloud/Mixtral-8x7B-Instruct-v0.1
[[-183,203,-209],83,8.7e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,8.7e-7]	ovhcloud/Qwen2.5-Coder-32B-Instruct
[[-183,203,-209,212],83,9.1e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,9.1e-7]	ovhcloud/Qwen2.5-VL-72B-Instruct
[[182,201,203,208],83,8e-8,111,"ovhcloud",112,32000,113,32000,114,"chat",136,2.3e-7]	ovhcloud/Qwen3-32B
[[-183,201,203,-209],83,8e-8,111,"ovhcloud",112,131000,113,131000,114,"chat",136,4e-7]	ovhcloud/gpt-oss-120b
[[-183,201,203,-209],83,4e-8,111,"ovhcloud",112,131000,113,131000,114,"chat",136,1.5e-7]	ovhcloud/gpt-oss-20b
[[-183,203,-209,212],83,2.9e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,2.9e-7]	ovhcloud/llava-v1.6-mistral-7b-hf
[[-183,203,-209],83,1.9e-7,111,"ovhcloud",112,256000,113,256000,114,"chat",136,1.9e-7]	ovhcloud/mamba-codestral-7B-v0.1
[[165,182,213],36,0.000001,83,0.00001,111,"perplexity",114,"responses",136,0.00005]	perplexity/anthropic/claude-fable-5
[[],36,2.5e-7,83,0.00001,111,"perplexity",114,"responses",136,0.00005]	perplexity/anthropic/claude-fable-5-1
[[182,-202,213],36,1e-7,83,0.000001,111,"perplexity",114,"responses",136,0.000005]	perplexity/anthropic/claude-haiku-4-5
[[165,182,213],36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"perplexity",114,"responses",136,5e-7,137,0.0000025]	perplexity/anthropic/claude-haiku-5-5
[[182,195,-202,213],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]	perplexity/anthropic/claude-opus-4-5
[[165,182,185,195,-202,213],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]	perplexity/anthropic/claude-opus-4-6
[[165,182,195,-202,213],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]	perplexity/anthropic/claude-opus-4-7
[[165,182,213],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]	perplexity/anthropic/claude-opus-4-8	perplexity/anthropic/claude-opus-5
[[],36,2e-7,83,0.000004,111,"perplexity",114,"responses",136,0.00002]	perplexity/anthropic/claude-opus-5-5
[[182,-202,213],36,3e-7,83,0.000003,111,"perplexity",114,"responses",136,0.000015]	perplexity/anthropic/claude-sonnet-4-5
[[182,213],36,3e-7,83,0.000003,111,"perplexity",114,"responses",136,0.000015]	perplexity/anthropic/claude-sonnet-4-6
[[165,182,213],36,2e-7,83,0.000002,111,"perplexity",114,"responses",136,0.00001]	perplexity/anthropic/claude-sonnet-5
[[165,182,213],36,1e-7,83,0.000002,111,"perplexity",114,"responses",136,0.00001]	perplexity/anthropic/claude-sonnet-5-5
[[],83,3.5e-7,111,"perplexity",112,16384,113,16384,114,"chat",136,0.0000014]	perplexity/codellama-34b-instruct
[[],83,7e-7,111,"perplexity",112,16384,113,16384,114,"chat",136,0.0000028]	perplexity/codellama-70b-instruct
[[182,-185,-202,213],111,"perplexity",114,"responses"]	perplexity/google/gemini-2.5-flash
[[182,-202,213],111,"perplexity",114,"responses"]	perplexity/google/gemini-2.5-pro	perplexity/google/gemini-3-pro-preview	perplexity/xai/grok-4-1-fast-non-reasoning
[[182,-202,213],36,5e-8,83,5e-7,111,"perplexity",114,"responses",136,0.000003]	perplexity/google/gemini-3-flash-preview
[[182,213],36,2.5e-8,83,2.5e-7,111,"perplexity",114,"responses",136,0.0000015]	perplexity/google/gemini-3.1-flash-lite
[[182,213],36,2e-7,39,4e-7,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000012,140,0.000018]	perplexity/google/gemini-3.1-pro-preview
[[182,213],36,1.5e-7,83,0.0000015,111,"perplexity",114,"responses",136,0.000009]	perplexity/google/gemini-3.5-flash
[[182,-205,213],36,3e-8,83,3e-7,111,"perplexity",114,"responses",136,0.0000025]	perplexity/google/gemini-3.5-flash-lite
[[182,-205,213],36,1.5e-7,83,0.0000015,111,"perplexity",114,"responses",136,0.0000075]	perplexity/google/gemini-3.6-flash
[[182,-205,213],36,7.5e-8,83,7.5e-7,111,"perplexity",114,"responses",136,0.00000375]	perplexity/google/gemini-3.7-flash
[[-205],36,7.5e-8,83,7.5e-7,111,"perplexity",114,"responses",136,0.00000375]	perplexity/google/gemini-3.8-flash
[[],36,1e-7,83,0.000002,111,"perplexity",114,"responses",136,0.00001]	perplexity/google/gemini-4-argon
[[],83,7e-7,111,"perplexity",112,4096,113,4096,114,"chat",136,0.0000028]	perplexity/llama-2-70b-chat	perplexity/pplx-70b-chat
[[],83,0.000001,111,"perplexity",112,131072,113,131072,114,"chat",136,0.000001]	perplexity/llama-3.1-70b-instruct
[[],83,2e-7,111,"perplexity",112,131072,113,131072,114,"chat",136,2e-7]	perplexity/llama-3.1-8b-instruct
[[],83,7e-8,111,"perplexity",112,4096,113,4096,114,"chat",136,2.8e-7]	perplexity/mistral-7b-instruct	perplexity/mixtral-8x7b-instruct
[[182,213],36,1.25e-7,83,0.00000125,111,"perplexity",114,"responses",136,0.00001]	perplexity/openai/gpt-5
[[182,-202,213],36,2.5e-8,83,2.5e-7,111,"perplexity",114,"responses",136,0.000002]	perplexity/openai/gpt-5-mini
[[],36,5e-9,83,5e-8,111,"perplexity",114,"responses",136,4e-7]	perplexity/openai/gpt-5-nano
[[182,-202,213],36,1.25e-7,83,0.00000125,111,"perplexity",114,"responses",136,0.00001]	perplexity/openai/gpt-5.1
[[182,201,213],36,1.75e-7,83,0.00000175,111,"perplexity",114,"responses",136,0.000014]	perplexity/openai/gpt-5.2
[[],36,3.5e-7,83,0.0000035,111,"perplexity",114,"responses",136,0.000028]	perplexity/openai/gpt-5.3-codex
[[182,213],36,2.5e-7,83,0.0000025,91,0.000005,111,"perplexity",114,"responses",136,0.000015,144,0.0000225]	perplexity/openai/gpt-5.4
[[182,213],36,7.5e-8,83,7.5e-7,111,"perplexity",114,"responses",136,0.0000045]	perplexity/openai/gpt-5.4-mini
[[182,213],36,2e-8,83,2e-7,111,"perplexity",114,"responses",136,0.00000125]	perplexity/openai/gpt-5.4-nano
[[182,213],36,5e-7,43,0.000001,83,0.000005,91,0.00001,111,"perplexity",114,"responses",136,0.00003,144,0.000045]	perplexity/openai/gpt-5.5
[[182,213],36,2e-8,43,4e-8,83,2e-7,91,4e-7,111,"perplexity",114,"responses",136,0.0000012,144,0.0000018]	perplexity/openai/gpt-5.6-luna
[[182,213],36,4e-7,43,8e-7,83,0.000004,91,0.000008,111,"perplexity",114,"responses",136,0.00002,144,0.00003]	perplexity/openai/gpt-5.6-sol
[[182,213],36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"perplexity",114,"responses",136,0.000012,144,0.000018]	perplexity/openai/gpt-5.6-terra
[[],3,0.0000125,36,0.000001,43,0.000002,83,0.00001,91,0.00002,111,"perplexity",114,"responses",136,0.00005,144,0.000075]	perplexity/openai/gpt-6-astra
[[],36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"perplexity",114,"responses",136,5e-7,144,7.5e-7]	perplexity/openai/gpt-6-luna
[[],36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"perplexity",114,"responses",136,0.00001,144,0.000015]	perplexity/openai/gpt-6-sol
[[],36,1e-7,43,2e-7,83,0.000002,91,0.000004,111,"perplexity",114,"responses",136,0.00001,144,0.000015]	perplexity/openai/gpt-6.1-sol
[[182,201,213],36,2.8e-8,83,1.3e-7,111,"perplexity",114,"responses",136,2.6e-7]	perplexity/perplexity/deepseek-v4-flash-0731
[[],36,4.4e-8,83,0.00000132,111,"perplexity",114,"responses",136,0.00000396]	perplexity/perplexity/deepseek-v4-pro-0813
[[182,201,213],36,1.4e-7,83,0.0000014,111,"perplexity",114,"responses",136,0.0000044]	perplexity/perplexity/glm-5.2
[[182,213],36,2.6e-7,83,0.0000014,111,"perplexity",114,"responses",136,0.0000044]	perplexity/perplexity/glm-5.3
[[182,213],36,3e-8,83,1.5e-7,111,"perplexity",114,"responses",136,5e-7]	perplexity/perplexity/glm-5.3-flash
[[182,-202,213],36,1.9e-7,83,9.5e-7,111,"perplexity",114,"responses",136,0.000004]	perplexity/perplexity/kimi-k2.7-code
[[182,201,213],36,3e-7,83,0.000003,111,"perplexity",114,"responses",136,0.000015]	perplexity/perplexity/kimi-k3
[[182,201,213],36,2.5e-7,83,2.5e-7,111,"perplexity",114,"responses",136,0.0000025]	perplexity/perplexity/nemotron-3-ultra-550b-a55b
[[182,201,213],36,1.15e-9,83,1.15e-8,111,"perplexity",114,"responses",136,1.7e-7]	perplexity/perplexity/nemotron-3.5-lightning-30b-a3b
[[],36,4e-8,83,2e-7,111,"perplexity",114,"responses",136,5e-7]	perplexity/perplexity/nemotron-3.5-super-120b-a12b
[[182,-202,213],36,6.25e-8,83,2.5e-7,111,"perplexity",114,"responses",136,0.0000025]	perplexity/perplexity/sonar
[[],80,0.005,83,0,111,"perplexity",112,4096,113,4096,114,"chat",136,0.0000028]	perplexity/pplx-70b-online
[[],83,7e-8,111,"perplexity",112,8192,113,8192,114,"chat",136,2.8e-7]	perplexity/pplx-7b-chat
[[],80,0.005,83,0,111,"perplexity",112,4096,113,4096,114,"chat",136,2.8e-7]	perplexity/pplx-7b-online
[[],83,1e-8,111,"perplexity",112,262144,114,"evaluation",136,0]	perplexity/pplx-decider-flash-latest	perplexity/pplx-decider-flash-v1.2
[[],83,2e-8,111,"perplexity",112,262144,114,"evaluation",136,0]	perplexity/pplx-decider-latest	perplexity/pplx-decider-v1-27b	perplexity/pplx-decider-v1.1-27b	perplexity/pplx-decider-v1.2
[[],83,8e-9,111,"perplexity",112,32768,114,"embedding",136,0,159,1024]	perplexity/pplx-embed-context-v1-0.6b
[[],83,5e-8,111,"perplexity",112,32768,114,"embedding",136,0,159,2560]	perplexity/pplx-embed-context-v1-4b
[[],83,4e-9,111,"perplexity",112,32768,114,"embedding",136,0,159,1024]	perplexity/pplx-embed-v1-0.6b
[[],83,3e-8,111,"perplexity",112,32768,114,"embedding",136,0,159,2560]	perplexity/pplx-embed-v1-4b
[[182,213],111,"perplexity",114,"responses"]	perplexity/preset/advanced-deep-research	perplexity/preset/deep-research	perplexity/preset/fast-search	perplexity/preset/pro-search
[[],79,0.005,111,"perplexity",114,"search"]	perplexity/search
[[213],83,0.000001,111,"perplexity",112,128000,113,128000,114,"chat",136,0.000001,164,{"search_context_size_high":0.012,"search_context_size_low":0.005,"search_context_size_medium":0.008}]	perplexity/sonar
[[201,213],55,0.000002,83,0.000002,111,"perplexity",112,128000,113,128000,114,"chat",128,0.000003,136,0.000008,164,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]	perplexity/sonar-deep-research
[[],83,6e-7,111,"perplexity",112,16384,113,16384,114,"chat",136,0.0000018]	perplexity/sonar-medium-chat
[[],80,0.005,83,0,111,"perplexity",112,12000,113,12000,114,"chat",136,0.0000018]	perplexity/sonar-medium-online
[[213],83,0.000003,111,"perplexity",112,200000,113,8000,114,"chat",136,0.000015,164,{"search_context_size_high":0.014,"search_context_size_low":0.006,"search_context_size_medium":0.01}]	perplexity/sonar-pro
[[201,213],83,0.000001,111,"perplexity",112,128000,113,128000,114,"chat",136,0.000005,164,{"search_context_size_high":0.014,"search_context_size_low":0.005,"search_context_size_medium":0.008}]	perplexity/sonar-reasoning
[[201,213],83,0.000002,111,"perplexity",112,128000,113,128000,114,"chat",136,0.000008,164,{"search_context_size_high":0.014,"search_context_size_low":0.006,"search_context_size_medium":0.01}]	perplexity/sonar-reasoning-pro
[[],83,7e-8,111,"perplexity",112,16384,113,16384,114,"chat",136,2.8e-7]	perplexity/sonar-small-chat
[[],80,0.005,83,0,111,"perplexity",112,12000,113,12000,114,"chat",136,2.8e-7]	perplexity/sonar-small-online
[[182,213],36,2e-7,83,0.00000125,87,0.0000025,111,"perplexity",114,"responses",136,0.0000025,140,0.000005]	perplexity/xai/grok-4.20-multi-agent	perplexity/xai/grok-4.20-non-reasoning	perplexity/xai/grok-4.20-reasoning	perplexity/xai/grok-4.3
[[182,213],36,3e-7,39,6e-7,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000006,140,0.000012]	perplexity/xai/grok-4.5
[[182,213],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000006,140,0.000012]	perplexity/xai/grok-4.6
[[],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000006,140,0.000012]	perplexity/xai/grok-4.7
[[182,208],83,0,111,"publicai",112,8192,113,4096,114,"chat",136,0]	publicai/BSC-LT/ALIA-40b-instruct_Q8_0	publicai/aisingapore/Gemma-SEA-LION-v4-27B-IT
[[182,208],83,0,111,"publicai",112,16384,113,4096,114,"chat",136,0]	publicai/BSC-LT/salamandra-7b-instruct-tools-16k
[[182,208],83,0,111,"publicai",112,32768,113,4096,114,"chat",136,0]	publicai/aisingapore/Qwen-SEA-LION-v4-32B-IT	publicai/allenai/Olmo-3-7B-Instruct
[[182,201,208],83,0,111,"publicai",112,32768,113,4096,114,"chat",136,0]	publicai/allenai/Olmo-3-32B-Think	publicai/allenai/Olmo-3-7B-Think
[[-183,-209],83,0,111,"publicai",112,8192,113,4096,114,"chat",136,0]	publicai/swiss-ai/apertus-70b-instruct	publicai/swiss-ai/apertus-8b-instruct
[[182,192,201,208],83,2.2e-7,98,1.1e-7,101,1.1e-7,111,"bedrock_converse",112,262144,113,8192,114,"chat",136,8.8e-7,151,4.4e-7,153,4.4e-7]	qwen.qwen3-235b-a22b-2507-v1:0
[[182,192,201,208],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,32768,113,8192,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]	qwen.qwen3-32b-v1:0
[[182,192,201,208],83,1.5e-7,98,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,262144,113,16384,114,"chat",136,6e-7,151,3e-7,154,0.00000105]	qwen.qwen3-coder-30b-a3b-v1:0
[[182,192,201,208],83,4.5e-7,111,"bedrock_converse",112,262144,113,16384,114,"chat",136,0.0000018]	qwen.qwen3-coder-480b-a35b-v1:0
[[-170,182,203,206,208,-213],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.75e-7,111,"bedrock_converse",112,256000,113,16000,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]	qwen.qwen3-coder-next
[[-170,182,192,203,206,-213],83,1.5e-7,101,7e-8,102,2.6e-7,111,"bedrock_converse",112,256000,113,8000,114,"chat",136,0.0000012,153,6e-7,154,0.0000021]	qwen.qwen3-next-80b-a3b
[[-170,182,192,-204,206,212],83,5.3e-7,98,2.6e-7,102,9.3e-7,111,"bedrock_converse",112,256000,113,8000,114,"chat",136,0.00000266,151,0.00000133,154,0.00000466]	qwen.qwen3-vl-235b-a22b
[[],83,0.000005,111,"sambanova",112,32768,113,32768,114,"chat",136,0.000007]	sambanova/DeepSeek-R1
[[182,201,208],83,0.000003,111,"sambanova",112,131072,113,131072,114,"chat",136,0.0000045]	sambanova/DeepSeek-V3.1
[[182,208],83,0.000003,111,"sambanova",112,32768,113,32768,114,"chat",136,0.0000045]	sambanova/DeepSeek-V3.2
[[182,203,208,212],83,6.3e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,0.0000018]	sambanova/Llama-4-Maverick-17B-128E-Instruct
[[182,203,208],83,6e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,0.0000012]	sambanova/Meta-Llama-3.3-70B-Instruct
[[182,201,208],83,6e-7,111,"sambanova",112,196608,113,131072,114,"chat",136,0.0000024]	sambanova/MiniMax-M2.7
[[212],83,3.8e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,0.00000115]	sambanova/gemma-4-31B-it
[[182,201,208],83,2.2e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,5.9e-7]	sambanova/gpt-oss-120b
[[],111,"bedrock",112,77,114,"image_edit",121,0.4]	stability.stable-conservative-upscale-v1:0	us.stability.stable-conservative-upscale-v1:0
[[],111,"bedrock",112,77,114,"image_edit",121,0.6]	stability.stable-creative-upscale-v1:0	us.stability.stable-creative-upscale-v1:0
[[],111,"bedrock",112,77,114,"image_edit",121,0.03]	stability.stable-fast-upscale-v1:0	us.stability.stable-fast-upscale-v1:0
[[],111,"bedrock",112,77,114,"image_edit",121,0.07]	stability.stable-image-control-sketch-v1:0	stability.stable-image-control-structure-v1:0	stability.stable-image-erase-object-v1:0	stability.stable-image-inpaint-v1:0	stability.stable-image-remove-background-v1:0	stability.stable-image-search-recolor-v1:0	stability.stable-image-search-replace-v1:0	stability.stable-image-style-guide-v1:0	us.stability.stable-image-control-sketch-v1:0	us.stability.stable-image-control-structure-v1:0	us.stability.stable-image-erase-object-v1:0	us.stability.stable-image-inpaint-v1:0	us.stability.stable-image-remove-background-v1:0	us.stability.stable-image-search-recolor-v1:0	us.stability.stable-image-search-replace-v1:0	us.stability.stable-image-style-guide-v1:0
[[],111,"bedrock",112,77,114,"image_generation",121,0.14]	stability.stable-image-ultra-v1:0	stability.stable-image-ultra-v1:1
[[],111,"bedrock",112,77,114,"image_edit",121,0.06]	stability.stable-outpaint-v1:0	us.stability.stable-outpaint-v1:0
[[],111,"bedrock",112,77,114,"image_edit",121,0.08]	stability.stable-style-transfer-v1:0	us.stability.stable-style-transfer-v1:0
[[],83,0,111,"text-completion-codestral",112,32000,113,8191,114,"completion",136,0]	text-completion-codestral/codestral-2405	text-completion-codestral/codestral-latest
[[],72,2.5e-8,83,1e-7,111,"vertex_ai-embedding-models",112,2048,114,"embedding",136,0,159,768]	text-embedding-004	text-embedding-005	text-multilingual-embedding-002
[[],83,1.3e-7,98,6.5e-8,111,"openai",112,8191,114,"embedding",136,0,151,0,159,3072]	text-embedding-3-large
[[],83,2e-8,98,1e-8,111,"openai",112,8191,114,"embedding",136,0,151,0,159,1536]	text-embedding-3-small
[[],83,1e-7,111,"openai",112,8191,114,"embedding",136,0,159,1536]	text-embedding-ada-002
[[],83,1e-7,98,5e-8,111,"openai",112,8191,114,"embedding",136,0,151,0]	text-embedding-ada-002-v2
[[],72,2.5e-8,83,1e-7,111,"vertex_ai-embedding-models",112,8192,114,"embedding",136,0,159,3072]	text-embedding-large-exp-03-07
[[],83,6.25e-9,111,"vertex_ai-embedding-models",112,3072,114,"embedding",136,0,159,768]	text-embedding-preview-0409
[[],83,0.00001,111,"vertex_ai-text-models",112,8192,113,1024,114,"completion",136,0.000028]	text-unicorn	text-unicorn@001
[[],83,8e-7,111,"together_ai",114,"chat",136,8e-7]	together-ai-21.1b-41b
[[],83,2e-7,111,"together_ai",114,"chat",136,2e-7]	together-ai-4.1b-8b
[[],83,9e-7,111,"together_ai",114,"chat",136,9e-7]	together-ai-41.1b-80b
[[],83,3e-7,111,"together_ai",112,1000,113,1000,114,"chat",136,3e-7]	together-ai-8.1b-21b
[[],83,0.0000018,111,"together_ai",114,"chat",136,0.0000018]	together-ai-81.1b-110b
[[],83,1.6e-8,111,"together_ai",114,"embedding",136,0]	together-ai-embedding-151m-to-350m
[[],83,8e-9,111,"together_ai",114,"embedding",136,0]	together-ai-embedding-up-to-150m
[[],83,1e-7,111,"together_ai",114,"chat",136,1e-7]	together-ai-up-to-4b
[[],83,8e-9,111,"together_ai",112,512,114,"embedding",136,0,159,768]	together_ai/BAAI/bge-base-en-v1.5
[[],36,6e-8,83,3e-7,111,"together_ai",112,196608,114,"chat",136,0.0000012]	together_ai/MiniMaxAI/MiniMax-M2.7
[[182,196,200,201,203,208,212],36,6e-8,83,3e-7,111,"together_ai",112,524288,113,524288,114,"chat",136,0.0000012]	together_ai/MiniMaxAI/MiniMax-M3
[[200],36,1.5e-8,83,1.5e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,6e-7]	together_ai/MiniMaxAI/MiniMax-M3.1-Flash
[[],83,0,111,"together_ai",112,262144,113,262144,114,"chat",136,0]	together_ai/Prism-ML/Ternary-Bonsai-27B
[[],83,2e-8,111,"together_ai",112,32768,113,32768,114,"chat",136,2e-8]	together_ai/Qwen/Qwen2-1.5B-Instruct
[[],83,8e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,8e-7]	together_ai/Qwen/Qwen2.5-14B-Instruct
[[],83,0.0000012,111,"together_ai",112,32768,113,32768,114,"chat",136,0.0000012]	together_ai/Qwen/Qwen2.5-72B-Instruct
[[],83,0.0000012,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000012]	together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo
[[182,196,203,208],83,3e-7,111,"together_ai",112,32768,114,"chat",136,3e-7]	together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo
[[],83,0.00000195,111,"together_ai",112,32768,113,32768,114,"chat",136,0.000008]	together_ai/Qwen/Qwen2.5-VL-72B-Instruct
[[],83,0.000002,111,"together_ai",112,262144,113,262144,114,"chat",136,0.000002]	together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8
[[],83,5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000012]	together_ai/Qwen/Qwen3-Coder-Next-FP8
[[],83,1.5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000015]	together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct	together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking
[[],83,5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000015]	together_ai/Qwen/Qwen3-VL-32B-Instruct
[[],83,1.8e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,6.8e-7]	together_ai/Qwen/Qwen3-VL-8B-Instruct
[[],36,3.5e-7,83,6e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000036]	together_ai/Qwen/Qwen3.5-397B-A17B
[[182,196,201,203,208,212],83,1.7e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,2.5e-7]	together_ai/Qwen/Qwen3.5-9B
[[201],83,5e-7,111,"together_ai",112,1000000,113,1000000,114,"chat",136,0.000003]	together_ai/Qwen/Qwen3.6-Plus
[[200],36,5e-7,83,0.0000025,111,"together_ai",112,1000000,113,1000000,114,"chat",136,0.0000075]	together_ai/Qwen/Qwen3.7-Max
[[],83,3.2e-7,111,"together_ai",112,1000000,113,1000000,114,"chat",136,0.00000128]	together_ai/Qwen/Qwen3.7-Plus
[[200],36,2.5e-7,83,0.000002,111,"together_ai",112,1010000,113,1010000,114,"chat",136,0.000006]	together_ai/Qwen/Qwen3.8-2.4T-A95B
[[],83,1.5e-7,111,"together_ai",112,1000000,113,1000000,114,"chat",136,4.7e-7]	together_ai/Qwen/Qwen3.8-Flash	together_ai/qwen-flash-latest
[[],83,1e-7,111,"together_ai",112,8192,114,"rerank",136,0]	together_ai/Salesforce/Llama-Rank-V1
[[],83,4.5e-8,111,"together_ai",112,128000,113,128000,114,"chat",136,1.5e-7]	together_ai/arcee-ai/trinity-mini
[[],83,1e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,1e-7]	together_ai/arize-ai/qwen-2-1.5b-instruct
[[],83,0.000003,111,"together_ai",112,163840,114,"chat",136,0.000007]	together_ai/deepseek-ai/DeepSeek-R1-0528
[[182,196,203,208],83,0.00000125,111,"together_ai",112,65536,113,8192,114,"chat",136,0.00000125]	together_ai/deepseek-ai/DeepSeek-V3
[[],83,6e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000017]	together_ai/deepseek-ai/DeepSeek-V3.1
[[182,196,200,203,208],36,3e-8,83,1.4e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,2.8e-7]	together_ai/deepseek-ai/DeepSeek-V4-Flash-0731
[[182,196,200,203,208],36,1.3e-7,83,0.00000132,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.00000396]	together_ai/deepseek-ai/DeepSeek-V4-Pro-0813	together_ai/deepseek-pro-latest
[[182,200,203,208],36,6e-9,83,3e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.0000012]	together_ai/deepseek-ai/DeepSeek-V4.1-Flash
[[182,200,201,203,208,212],36,6e-9,83,3e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.0000012]	together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017
[[],83,1.5e-7,111,"together_ai",114,"chat",136,1.5e-7]	together_ai/essentialai/rnj-1-instruct
[[182,196,200,201,203,208,212],36,3e-8,83,1.5e-7,111,"together_ai",112,1048575,113,128000,114,"chat",136,5e-7]	together_ai/glm-flash-latest	together_ai/zai-org/GLM-5.3-Flash
[[182,196,200,201,203,208],36,2.6e-7,83,0.0000014,111,"together_ai",112,1048575,113,128000,114,"chat",136,0.0000044]	together_ai/glm-latest	together_ai/zai-org/GLM-5.2	together_ai/zai-org/GLM-5.3
[[],83,3.9e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,9.7e-7]	together_ai/google/gemma-4-31B-it
[[182,196,200,201,203,208,212],36,3e-7,83,0.000003,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.000015]	together_ai/kimi-latest	together_ai/moonshotai/Kimi-K3
[[],83,0.0000035,111,"together_ai",112,4096,113,4096,114,"chat",136,0.0000035]	together_ai/meta-llama/Llama-3.1-405B-Instruct
[[],83,6e-8,111,"together_ai",112,131072,113,131072,114,"chat",136,6e-8]	together_ai/meta-llama/Llama-3.2-1B-Instruct	together_ai/meta-llama/Llama-3.2-3B-Instruct
[[182,196,203,208],83,0.00000104,111,"together_ai",112,131072,113,131072,114,"chat",136,0.00000104]	together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo
[[],83,1.8e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,5.9e-7]	together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct
[[],83,8.8e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,8.8e-7]	together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo
[[],83,2e-7,111,"together_ai",112,16384,113,16384,114,"completion",136,2e-7]	together_ai/meta-llama/Meta-Llama-3.1-8B
[[],83,1.8e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,1.8e-7]	together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo
[[200],36,4e-8,83,3.5e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000015]	together_ai/meta-models/Muse-Glimmer-30B
[[182,200,203],36,1.5e-7,83,0.00000125,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.00000425]	together_ai/meta-models/Muse-Spark-Open-816B-A42B
[[],83,2e-7,111,"together_ai",112,262144,114,"chat",136,2e-7]	together_ai/mistralai/Ministral-3-14B-Instruct-2512
[[],83,2e-7,111,"together_ai",112,32768,114,"chat",136,2e-7]	together_ai/mistralai/Mistral-7B-Instruct-v0.3
[[],83,1e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,3e-7]	together_ai/mistralai/Mistral-Small-24B-Instruct-2501
[[],83,6e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,6e-7]	together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1
[[182,196,203,208],83,0.000001,111,"together_ai",114,"chat",136,0.000003]	together_ai/moonshotai/Kimi-K2-Instruct
[[],83,5e-7,111,"together_ai",112,262144,114,"chat",136,0.0000028]	together_ai/moonshotai/Kimi-K2.5-fp4
[[],36,2e-7,83,0.0000012,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000045]	together_ai/moonshotai/Kimi-K2.6
[[],36,1.9e-7,83,9.5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.000004]	together_ai/moonshotai/Kimi-K2.7-Code
[[182,196,200,201,203,208,212],36,2e-7,83,0.000002,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.00001]	together_ai/moonshotai/Kimi-K3.1-Pro
[[182,196,200,201,203,208,212],36,2e-8,83,1.5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,5e-7]	together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL
[[],83,6e-8,111,"together_ai",112,131072,114,"chat",136,2.5e-7]	together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2
[[],36,2e-7,83,6e-7,111,"together_ai",112,512288,113,512288,114,"chat",136,0.0000036]	together_ai/nvidia/nemotron-3-ultra-550b-a55b
[[182,196,201,203,208],83,1.5e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,6e-7]	together_ai/openai/gpt-oss-120b
[[],83,5e-8,111,"together_ai",112,131072,113,131072,114,"chat",136,2e-7]	together_ai/openai/gpt-oss-20b
[[182,200,203],36,4e-8,83,4e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.0000012]	together_ai/reflection/Beam-1.0-501B-A23B
[[200],36,2e-8,83,2e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,6e-7]	together_ai/ricursive-ai/Ripple-65B-Preview
[[182,196,200,203,208],36,1.7e-7,83,0.000001,111,"together_ai",112,524288,113,524288,114,"chat",136,0.00000405]	together_ai/thinkingmachines/Inkling
[[],83,4.2e-8,111,"together_ai",112,32768,114,"chat",136,0]	together_ai/together/Tev1-4B-experimental
[[182,196,208],111,"together_ai",114,"chat"]	together_ai/togethercomputer/CodeLlama-34b-Instruct
[[],83,2e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000011]	together_ai/zai-org/GLM-4.5-Air-FP8
[[182,196,201,208],83,6e-7,111,"together_ai",112,202752,113,202752,114,"chat",136,0.0000022]	together_ai/zai-org/GLM-4.6
[[],83,4.5e-7,111,"together_ai",112,202752,113,202752,114,"chat",136,0.000002]	together_ai/zai-org/GLM-4.7
[[],83,0.000001,111,"together_ai",112,202752,113,202752,114,"chat",136,0.0000032]	together_ai/zai-org/GLM-5
[[],36,2.6e-7,83,0.0000014,111,"together_ai",112,202752,113,202752,114,"chat",136,0.0000044]	together_ai/zai-org/GLM-5.1
[[],72,0.000015,111,"openai",114,"audio_speech"]	tts-1	tts-1-1106
[[],72,0.00003,111,"openai",114,"audio_speech"]	tts-1-hd	tts-1-hd-1106
[[165,-169,-173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,212,214],3,0.000015,16,0.000024,36,3e-7,83,0.000012,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00006]	us-gov.anthropic.claude-fable-5-1
[[165,-169,-173,177,181,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,1.5e-7,4,7.5e-7,16,2.4e-7,17,0.0000012,36,1.2e-8,37,6e-8,83,1.2e-7,84,6e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,6e-7,137,0.000003]	us-gov.anthropic.claude-haiku-5-5
[[165,-169,-173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00003]	us-gov.anthropic.claude-opus-4-8
[[165,-169,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,98,0.000003,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00003,151,0.000015]	us-gov.anthropic.claude-opus-5
[[165,-169,-173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000006,16,0.0000096,36,2.4e-7,83,0.0000048,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000024]	us-gov.anthropic.claude-opus-5-5
[[168,177,182,192,197,198,200,201,203,208,209,212],3,0.0000045,16,0.0000072,18,0.0000144,19,0.000009,36,3.6e-7,39,7.2e-7,83,0.0000036,87,0.0000072,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000018,140,0.000027]	us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0
[[165,-169,-173,177,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000003,16,0.0000048,36,2.4e-7,83,0.0000024,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000012]	us-gov.anthropic.claude-sonnet-5
[[165,-169,-173,177,-182,182,187,188,-193,195,197,198,200,201,203,-205,208,209,212,214],3,0.000003,16,0.0000048,36,1.2e-7,83,0.0000024,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000012]	us-gov.anthropic.claude-sonnet-5-5
[[-170,182,203,206,212],83,2.4e-7,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,7.2e-7]	us-gov.nvidia.nemotron-nano-12b-v2
[[-170,182,192,203,206,208,-213],83,7.2e-8,111,"bedrock_converse",112,262144,113,8192,114,"chat",136,2.88e-7]	us-gov.nvidia.nemotron-nano-3-30b
[[-170,182,203,206,-213],83,7.2e-8,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,2.76e-7]	us-gov.nvidia.nemotron-nano-9b-v2
[[-170,182,201,203,206,208,-213],83,1.8e-7,111,"bedrock_converse",112,256000,113,32768,114,"chat",136,7.8e-7]	us-gov.nvidia.nemotron-super-3-120b
[[174,176,182,201,203,208,-213],83,1.8e-7,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,7.2e-7]	us-gov.openai.gpt-oss-120b-1:0
[[174,176,182,201,203,208,-213],83,8.4e-8,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,3.6e-7]	us-gov.openai.gpt-oss-20b-1:0
[[175,176,182,-201,201,-203,208,212],36,6.6e-7,83,0.00000264,111,"bedrock_converse",112,500000,113,500000,114,"chat",136,0.00000792]	us-gov.xai.grok-4.6
[[175,176,182,-201,201,-203,208,212],36,6.6e-7,52,3.3e-7,53,0.000001155,83,0.00000264,98,0.00000132,101,0.00000132,102,0.00000462,111,"bedrock_converse",112,524288,113,524288,114,"chat",136,0.00000792,151,0.00000396,153,0.00000396,154,0.00001386]	us-gov.xai.grok-4.7
[[182,198,200,201,203,208,211,212],36,8.25e-8,52,4.125e-8,53,1.44375e-7,83,3.3e-7,98,1.65e-7,101,1.65e-7,102,5.775e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.00000275,151,0.000001375,153,0.000001375,154,0.0000048125]	us.amazon.nova-2-lite-v1:0
[[182,198,200,201,203,208,211,212],36,3.4375e-7,64,0.000001375,76,0.000001375,83,0.000001375,98,6.875e-7,102,0.00000240625,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000011,151,0.0000055,154,0.00001925]	us.amazon.nova-2-pro-preview-20251202-v1:0
[[165,-169,177,182,187,188,192,195,197,198,200,201,203,-205,208,212,214],3,0.00001375,16,0.000022,36,0.0000011,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055]	us.anthropic.claude-mythos-5
[[165,-169,177,182,187,188,192,195,197,198,200,201,203,-205,208,212,214],3,0.00001375,16,0.000022,36,2.75e-7,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055]	us.anthropic.claude-mythos-5-1
[[-170,182,192,201,203,208,-213],83,6.2e-7,98,3.1e-7,101,3.1e-7,102,0.000001085,111,"bedrock_converse",112,163840,113,163840,114,"chat",136,0.00000185,151,9.25e-7,153,9.25e-7,154,0.0000032375]	us.deepseek.v3.2
[[-172,182,-190,201,-205,208,212,214],36,2.75e-7,43,5.5e-7,83,0.00000275,91,0.0000055,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000165,144,0.00002475]	us.openai.gpt-5.4
[[-172,182,-190,201,-205,208,212,214],36,5.5e-7,43,0.0000011,83,0.0000055,91,0.000011,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000033,144,0.0000495]	us.openai.gpt-5.5
[[-172,175,182,187,-190,201,-205,208,212,214],3,2.75e-7,20,5.5e-7,36,2.2e-8,43,4.4e-8,83,2.2e-7,91,4.4e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00000132,144,0.00000198]	us.openai.gpt-5.6-luna
[[-172,175,182,187,-190,201,-205,208,212,214],3,0.0000055,20,0.000011,36,4.4e-7,43,8.8e-7,83,0.0000044,91,0.0000088,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000022,144,0.000033]	us.openai.gpt-5.6-sol
[[-172,175,182,187,-190,201,-205,208,212,214],3,0.00000275,20,0.0000055,36,2.2e-7,43,4.4e-7,83,0.0000022,91,0.0000044,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000132,144,0.0000198]	us.openai.gpt-5.6-terra
[[-172,175,182,187,-190,-194,200,201,-205,208,212,214],3,0.00001375,20,0.0000275,25,0.000165,30,0.0000825,36,0.0000011,43,0.0000022,48,0.0000132,54,0.0000066,83,0.000011,91,0.000022,96,0.000132,103,0.000066,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000055,144,0.0000825,149,0.000495,155,0.00033]	us.openai.gpt-6-astra
[[-172,175,182,187,-190,193,200,201,-205,208,212,214],3,1.375e-7,20,2.75e-7,36,1.1e-8,43,2.2e-8,83,1.1e-7,91,2.2e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,5.5e-7,144,8.25e-7]	us.openai.gpt-6-luna
[[-172,175,182,187,-190,193,200,201,-205,208,212,214],3,0.00000275,20,0.0000055,36,2.2e-7,43,4.4e-7,83,0.0000022,91,0.0000044,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000011,144,0.0000165]	us.openai.gpt-6-sol
[[-172,175,182,187,-190,-194,200,201,-205,208,212,214],3,0.00000275,20,0.0000055,25,0.000033,30,0.0000165,36,1.1e-7,43,2.2e-7,48,0.00000132,54,6.6e-7,83,0.0000022,91,0.0000044,96,0.0000264,103,0.0000132,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.000011,144,0.0000165,149,0.000099,155,0.000066]	us.openai.gpt-6.1-sol
[[-172,175,182,187,-190,193,200,201,-205,208,212,214],3,0.000001375,20,0.00000275,36,5.5e-8,43,1.1e-7,83,0.0000011,91,0.0000022,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000055,144,0.00000825]	us.openai.gpt-6.1-terra
[[182,198],83,0.0000025,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,0.00001]	us.writer.palmyra-x4-v1:0	writer.palmyra-x4-v1:0
[[182,198],83,6e-7,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,0.000006]	us.writer.palmyra-x5-v1:0	writer.palmyra-x5-v1:0
[[175,176,182,-201,201,-203,208,212],36,5.5e-7,52,2.75e-7,53,9.625e-7,83,0.0000022,101,0.0000011,102,0.00000385,111,"bedrock_converse",112,500000,113,500000,114,"chat",136,0.0000066,153,0.0000033,154,0.00001155]	us.xai.grok-4.6
[[175,176,182,-201,201,-203,208,212],36,5.5e-7,52,2.75e-7,53,9.625e-7,83,0.0000022,101,0.0000011,102,0.00000385,111,"bedrock_converse",112,524288,113,524288,114,"chat",136,0.0000066,153,0.0000033,154,0.00001155]	us.xai.grok-4.7
[[-170,182,192,200,201,203,206,208,-213],3,0.00000231,26,0.000001155,28,0.000001155,29,0.0000040425,36,3.432e-7,50,1.716e-7,52,1.716e-7,53,6.006e-7,83,0.000001848,98,9.24e-7,101,9.24e-7,102,0.000003234,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000005808,151,0.000002904,153,0.000002904,154,0.000010164]	us.zai.glm-5.3
[[182,196,206,208,212],83,0.000003,111,"v0",112,128000,113,128000,114,"chat",136,0.000015]	v0/v0-1.0-md	v0/v0-1.5-md
[[182,196,206,208,212],83,0.000015,111,"v0",112,512000,113,512000,114,"chat",136,0.000075]	v0/v0-1.5-lg
[[],83,8e-8,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,2.4e-7]	vercel_ai_gateway/alibaba/qwen-3-14b
[[],83,2e-7,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,6e-7]	vercel_ai_gateway/alibaba/qwen-3-235b
[[],83,1e-7,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,3e-7]	vercel_ai_gateway/alibaba/qwen-3-30b
[[182,208],83,1e-7,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,3e-7]	vercel_ai_gateway/alibaba/qwen-3-32b
[[182,208],83,4e-7,111,"vercel_ai_gateway",112,262144,113,66536,114,"chat",136,0.0000016]	vercel_ai_gateway/alibaba/qwen3-coder
[[182,203,212],83,6e-8,111,"vercel_ai_gateway",112,300000,113,8192,114,"chat",136,2.4e-7]	vercel_ai_gateway/amazon/nova-lite
[[182,203],83,3.5e-8,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1.4e-7]	vercel_ai_gateway/amazon/nova-micro
[[182,203,212],83,8e-7,111,"vercel_ai_gateway",112,300000,113,8192,114,"chat",136,0.0000032]	vercel_ai_gateway/amazon/nova-pro
[[],83,2e-8,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]	vercel_ai_gateway/amazon/titan-embed-text-v2
[[168,177,182,200,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,8192,114,"chat",136,0.000015]	vercel_ai_gateway/anthropic/claude-3-5-sonnet	vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022
[[168,177,182,200,201,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000015]	vercel_ai_gateway/anthropic/claude-3-7-sonnet	vercel_ai_gateway/anthropic/claude-sonnet-4
[[182,203,208,212],3,3e-7,36,3e-8,83,2.5e-7,111,"vercel_ai_gateway",112,200000,113,4096,114,"chat",136,0.00000125]	vercel_ai_gateway/anthropic/claude-3-haiku
[[182,203,208,212],3,0.00001875,36,0.0000015,83,0.000015,111,"vercel_ai_gateway",112,200000,113,4096,114,"chat",136,0.000075]	vercel_ai_gateway/anthropic/claude-3-opus
[[182,203,208,212],3,0.000001,36,8e-8,83,8e-7,111,"vercel_ai_gateway",112,200000,113,8192,114,"chat",136,0.000004]	vercel_ai_gateway/anthropic/claude-3.5-haiku
[[182,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,8192,114,"chat",136,0.000015]	vercel_ai_gateway/anthropic/claude-3.5-sonnet
[[182,203,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000015]	vercel_ai_gateway/anthropic/claude-3.7-sonnet
[[182,203,208,212],3,0.00001875,36,0.0000015,83,0.000015,111,"vercel_ai_gateway",112,200000,113,32000,114,"chat",136,0.000075]	vercel_ai_gateway/anthropic/claude-4-opus
[[182,208],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000015]	vercel_ai_gateway/anthropic/claude-4-sonnet
[[168,177,182,200,201,203,208,212],3,0.00000125,36,1e-7,83,0.000001,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000005]	vercel_ai_gateway/anthropic/claude-haiku-4.5
[[168,177,182,200,201,203,208,212],3,0.00001875,36,0.0000015,83,0.000015,111,"vercel_ai_gateway",112,200000,113,32000,114,"chat",136,0.000075]	vercel_ai_gateway/anthropic/claude-opus-4	vercel_ai_gateway/anthropic/claude-opus-4.1
[[168,177,182,195,200,201,203,208,212],3,0.00000625,36,5e-7,83,0.000005,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000025]	vercel_ai_gateway/anthropic/claude-opus-4.5
[[165,-169,177,182,185,195,200,201,203,208,212],3,0.00000625,36,5e-7,83,0.000005,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000025]	vercel_ai_gateway/anthropic/claude-opus-4.6
[[168,177,182,200,201,208,212],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,1000000,113,64000,114,"chat",136,0.000015]	vercel_ai_gateway/anthropic/claude-sonnet-4.5
[[182,203,208],83,0.0000025,111,"vercel_ai_gateway",112,256000,113,8000,114,"chat",136,0.00001]	vercel_ai_gateway/cohere/command-a
[[182,208],83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,4096,114,"chat",136,6e-7]	vercel_ai_gateway/cohere/command-r
[[182,208],83,0.0000025,111,"vercel_ai_gateway",112,128000,113,4096,114,"chat",136,0.00001]	vercel_ai_gateway/cohere/command-r-plus
[[],83,1.2e-7,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]	vercel_ai_gateway/cohere/embed-v4.0
[[208],83,5.5e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,0.00000219]	vercel_ai_gateway/deepseek/deepseek-r1
[[182,203,208],83,7.5e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,9.9e-7]	vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b
[[208],83,9e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,9e-7]	vercel_ai_gateway/deepseek/deepseek-v3
[[182,-185,198,200,201,203,208,212,213],36,3e-8,83,3e-7,111,"vercel_ai_gateway",112,1000000,113,65536,114,"chat",136,0.0000025]	vercel_ai_gateway/google/gemini-2.5-flash
[[182,198,200,201,203,208,212,213],36,1.25e-7,39,2.5e-7,83,0.00000125,87,0.0000025,111,"vercel_ai_gateway",112,1048576,113,65536,114,"chat",136,0.00001,140,0.000015]	vercel_ai_gateway/google/gemini-2.5-pro
[[],83,1.5e-7,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]	vercel_ai_gateway/google/gemini-embedding-001
[[182,208,212],83,2e-7,111,"vercel_ai_gateway",112,8192,113,8192,114,"chat",136,2e-7]	vercel_ai_gateway/google/gemma-2-9b
[[],83,2.5e-8,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]	vercel_ai_gateway/google/text-embedding-005	vercel_ai_gateway/google/text-multilingual-embedding-002
[[],83,2.5e-7,111,"vercel_ai_gateway",112,32000,113,16384,114,"chat",136,0.000001]	vercel_ai_gateway/inception/mercury-coder-small
[[208],83,5.9e-7,111,"vercel_ai_gateway",112,8192,113,8192,114,"chat",136,7.9e-7]	vercel_ai_gateway/meta/llama-3-70b
[[208],83,5e-8,111,"vercel_ai_gateway",112,8192,113,8192,114,"chat",136,8e-8]	vercel_ai_gateway/meta/llama-3-8b
[[208],83,7.2e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,7.2e-7]	vercel_ai_gateway/meta/llama-3.1-70b
[[182,203],83,5e-8,111,"vercel_ai_gateway",112,131000,113,131072,114,"chat",136,8e-8]	vercel_ai_gateway/meta/llama-3.1-8b
[[182,208,212],83,1.6e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1.6e-7]	vercel_ai_gateway/meta/llama-3.2-11b
[[],83,1e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1e-7]	vercel_ai_gateway/meta/llama-3.2-1b
[[182,203],83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1.5e-7]	vercel_ai_gateway/meta/llama-3.2-3b
[[182,208,212],83,7.2e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,7.2e-7]	vercel_ai_gateway/meta/llama-3.2-90b
[[182,208],83,7.2e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,7.2e-7]	vercel_ai_gateway/meta/llama-3.3-70b
[[208],83,2e-7,111,"vercel_ai_gateway",112,131072,113,8192,114,"chat",136,6e-7]	vercel_ai_gateway/meta/llama-4-maverick
[[182,208,212],83,1e-7,111,"vercel_ai_gateway",112,131072,113,8192,114,"chat",136,3e-7]	vercel_ai_gateway/meta/llama-4-scout
[[182,208],83,3e-7,111,"vercel_ai_gateway",112,256000,113,4000,114,"chat",136,9e-7]	vercel_ai_gateway/mistral/codestral
[[],83,1.5e-7,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]	vercel_ai_gateway/mistral/codestral-embed
[[182,203,208],83,7e-8,111,"vercel_ai_gateway",112,128000,113,128000,114,"chat",136,2.8e-7]	vercel_ai_gateway/mistral/devstral-small
[[182,203,208],83,0.000002,111,"vercel_ai_gateway",112,128000,113,64000,114,"chat",136,0.000005]	vercel_ai_gateway/mistral/magistral-medium
[[182],83,5e-7,111,"vercel_ai_gateway",112,128000,113,64000,114,"chat",136,0.0000015]	vercel_ai_gateway/mistral/magistral-small
[[182,208],83,4e-8,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,4e-8]	vercel_ai_gateway/mistral/ministral-3b
[[182,208,212],83,1e-7,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,1e-7]	vercel_ai_gateway/mistral/ministral-8b
[[],83,1e-7,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]	vercel_ai_gateway/mistral/mistral-embed
[[182,208],83,0.000002,111,"vercel_ai_gateway",112,32000,113,4000,114,"chat",136,0.000006]	vercel_ai_gateway/mistral/mistral-large
[[],83,7.9e-7,111,"vercel_ai_gateway",112,32768,113,32768,114,"chat",136,7.9e-7]	vercel_ai_gateway/mistral/mistral-saba-24b
[[182,203,208],83,1e-7,111,"vercel_ai_gateway",112,32000,113,4000,114,"chat",136,3e-7]	vercel_ai_gateway/mistral/mistral-small
[[182],83,0.0000012,111,"vercel_ai_gateway",112,65536,113,2048,114,"chat",136,0.0000012]	vercel_ai_gateway/mistral/mixtral-8x22b-instruct
[[182,203,208,212],83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,1.5e-7]	vercel_ai_gateway/mistral/pixtral-12b
[[182,203,208,212],83,0.000002,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,0.000006]	vercel_ai_gateway/mistral/pixtral-large
[[182,208],83,5.5e-7,111,"vercel_ai_gateway",112,131072,113,16384,114,"chat",136,0.0000022]	vercel_ai_gateway/moonshotai/kimi-k2
[[],83,8e-7,111,"vercel_ai_gateway",112,32768,113,16384,114,"chat",136,0.0000012]	vercel_ai_gateway/morph/morph-v3-fast
[[],83,9e-7,111,"vercel_ai_gateway",112,32768,113,16384,114,"chat",136,0.0000019]	vercel_ai_gateway/morph/morph-v3-large
[[182,208],83,5e-7,111,"vercel_ai_gateway",112,16385,113,4096,114,"chat",136,0.0000015]	vercel_ai_gateway/openai/gpt-3.5-turbo
[[],83,0.0000015,111,"vercel_ai_gateway",112,8192,113,4096,114,"chat",136,0.000002]	vercel_ai_gateway/openai/gpt-3.5-turbo-instruct
[[182,208,212],83,0.00001,111,"vercel_ai_gateway",112,128000,113,4096,114,"chat",136,0.00003]	vercel_ai_gateway/openai/gpt-4-turbo
[[182,203,208,212],3,0,36,5e-7,83,0.000002,111,"vercel_ai_gateway",112,1047576,113,32768,114,"chat",136,0.000008]	vercel_ai_gateway/openai/gpt-4.1
[[182,203,208,212],3,0,36,1e-7,83,4e-7,111,"vercel_ai_gateway",112,1047576,113,32768,114,"chat",136,0.0000016]	vercel_ai_gateway/openai/gpt-4.1-mini
[[182,203,208,212],3,0,36,2.5e-8,83,1e-7,111,"vercel_ai_gateway",112,1047576,113,32768,114,"chat",136,4e-7]	vercel_ai_gateway/openai/gpt-4.1-nano
[[182,203,208,212],3,0,36,0.00000125,83,0.0000025,111,"vercel_ai_gateway",112,128000,113,16384,114,"chat",136,0.00001]	vercel_ai_gateway/openai/gpt-4o
[[182,203,208,212],3,0,36,7.5e-8,83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,16384,114,"chat",136,6e-7]	vercel_ai_gateway/openai/gpt-4o-mini
[[182,203,208,212],3,0,36,0.0000075,83,0.000015,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.00006]	vercel_ai_gateway/openai/o1
[[182,203,208,212],3,0,36,5e-7,83,0.000002,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.000008]	vercel_ai_gateway/openai/o3
[[182,203,208],3,0,36,5.5e-7,83,0.0000011,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.0000044]	vercel_ai_gateway/openai/o3-mini
[[182,203,208,212],3,0,36,2.75e-7,83,0.0000011,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.0000044]	vercel_ai_gateway/openai/o4-mini
[[],83,1.3e-7,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]	vercel_ai_gateway/openai/text-embedding-3-large
[[],83,2e-8,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]	vercel_ai_gateway/openai/text-embedding-3-small
[[],83,1e-7,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]	vercel_ai_gateway/openai/text-embedding-ada-002
[[],83,0.000001,111,"vercel_ai_gateway",112,127000,113,8000,114,"chat",136,0.000001]	vercel_ai_gateway/perplexity/sonar
[[],83,0.000003,111,"vercel_ai_gateway",112,200000,113,8000,114,"chat",136,0.000015]	vercel_ai_gateway/perplexity/sonar-pro
[[],83,0.000001,111,"vercel_ai_gateway",112,127000,113,8000,114,"chat",136,0.000005]	vercel_ai_gateway/perplexity/sonar-reasoning
[[],83,0.000002,111,"vercel_ai_gateway",112,127000,113,8000,114,"chat",136,0.000008]	vercel_ai_gateway/perplexity/sonar-reasoning-pro
[[182,208,212],83,0.000003,111,"vercel_ai_gateway",112,128000,113,32000,114,"chat",136,0.000015]	vercel_ai_gateway/vercel/v0-1.0-md
[[182,208,212],83,0.000003,111,"vercel_ai_gateway",112,128000,113,32768,114,"chat",136,0.000015]	vercel_ai_gateway/vercel/v0-1.5-md
[[182,208],83,0.000002,111,"vercel_ai_gateway",112,131072,113,4000,114,"chat",136,0.00001]	vercel_ai_gateway/xai/grok-2
[[182,208,212],83,0.000002,111,"vercel_ai_gateway",112,32768,113,32768,114,"chat",136,0.00001]	vercel_ai_gateway/xai/grok-2-vision
[[182,208],83,0.000003,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.000015]	vercel_ai_gateway/xai/grok-3
[[182],83,0.000005,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.000025]	vercel_ai_gateway/xai/grok-3-fast
[[182,208],83,3e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,5e-7]	vercel_ai_gateway/xai/grok-3-mini
[[182,208],83,6e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.000004]	vercel_ai_gateway/xai/grok-3-mini-fast
[[182,208],83,0.000003,111,"vercel_ai_gateway",112,256000,113,256000,114,"chat",136,0.000015]	vercel_ai_gateway/xai/grok-4
[[182,208],83,6e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.0000022]	vercel_ai_gateway/zai/glm-4.5
[[182,208],83,2e-7,111,"vercel_ai_gateway",112,128000,113,96000,114,"chat",136,0.0000011]	vercel_ai_gateway/zai/glm-4.5-air
[[182,196,208],36,1.1e-7,83,4.5e-7,111,"vercel_ai_gateway",112,200000,113,200000,114,"chat",136,0.0000018]	vercel_ai_gateway/zai/glm-4.6
[[],72,0.00003,111,"vertex_ai",114,"audio_speech"]	vertex_ai/chirp
[[],81,0.00026667,111,"vertex_ai",114,"audio_transcription"]	vertex_ai/chirp_2	vertex_ai/chirp_3
[[168,182,198,208],83,0.000001,111,"vertex_ai-anthropic_models",112,200000,113,8192,114,"chat",136,0.000005]	vertex_ai/claude-3-5-haiku	vertex_ai/claude-3-5-haiku@20241022
[[168,177,182,198,208,212],83,0.000003,111,"vertex_ai-anthropic_models",112,200000,113,8192,114,"chat",136,0.000015]	vertex_ai/claude-3-5-sonnet
[[168,182,198,208,212],83,0.000003,111,"vertex_ai-anthropic_models",112,200000,113,8192,114,"chat",136,0.000015]	vertex_ai/claude-3-5-sonnet@20240620
[[168,182,208,212],83,2.5e-7,111,"vertex_ai-anthropic_models",112,200000,113,4096,114,"chat",136,0.00000125]	vertex_ai/claude-3-haiku	vertex_ai/claude-3-haiku@20240307
[[168,182,208,212],83,0.000003,111,"vertex_ai-anthropic_models",112,200000,113,4096,114,"chat",136,0.000015]	vertex_ai/claude-3-sonnet	vertex_ai/claude-3-sonnet@20240229
[[165,-169,177,182,187,188,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-fable-5	vertex_ai/claude-fable-5@default
[[165,-169,177,-182,182,187,188,192,198,200,201,203,-205,208,212,214],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-fable-5-1	vertex_ai/claude-fable-5-1@default	vertex_ai/claude-fable-latest
[[168,182,191,198,200,201,203,208,212],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-haiku-4-5	vertex_ai/claude-haiku-4-5@20251001
[[165,-169,177,181,182,187,188,198,200,201,203,-205,208,212,214],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,26,6.25e-8,36,1e-8,37,5e-8,50,5e-9,83,1e-7,84,5e-7,98,5e-8,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,151,2.5e-7,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-haiku-5-5	vertex_ai/claude-haiku-5-5@default	vertex_ai/claude-haiku-latest
[[168,177,182,195,198,200,201,203,208,212],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-opus-4-5
[[168,177,182,191,195,198,200,201,203,208,212],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-opus-4-5@20251101
[[165,-169,177,182,185,187,195,198,200,201,203,208,212],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-opus-4-6	vertex_ai/claude-opus-4-6@default
[[165,-169,177,182,187,198,200,201,203,-205,208,212,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-opus-4-7	vertex_ai/claude-opus-4-7@default
[[165,-169,177,182,187,188,198,200,201,203,-205,208,212,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-opus-4-8	vertex_ai/claude-opus-4-8@default	vertex_ai/claude-opus-5	vertex_ai/claude-opus-5@default
[[165,-169,177,-182,182,187,188,192,198,200,201,203,-205,208,212,214],3,0.000005,16,0.000008,26,0.0000025,36,2e-7,50,1e-7,83,0.000004,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00002,151,0.0000125,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-opus-5-5	vertex_ai/claude-opus-5-5@default	vertex_ai/claude-opus-latest
[[168,177,182,198,200,201,203,208,212],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,26,0.00000188,36,3e-7,39,6e-7,50,1.5e-7,83,0.000003,87,0.000006,98,0.0000015,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-sonnet-4-5
[[168,177,182,191,198,200,201,203,208,212],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,26,0.00000188,36,3e-7,39,6e-7,50,1.5e-7,83,0.000003,87,0.000006,98,0.0000015,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-sonnet-4-5@20250929
[[165,-169,177,182,185,187,195,198,200,201,203,208,212],3,0.00000375,16,0.000006,26,0.00000188,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"vertex_ai-anthropic_models",112,1000000,113,64000,114,"chat",136,0.000015,151,0.0000075,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-sonnet-4-6	vertex_ai/claude-sonnet-4-6@default
[[165,-169,177,182,187,188,198,200,201,203,-205,208,212,214],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,98,0.000001,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-sonnet-5	vertex_ai/claude-sonnet-5@default
[[165,-169,177,-182,182,187,188,198,200,201,203,-205,208,212,214],3,0.0000025,16,0.000004,26,0.00000125,36,1e-7,50,5e-8,83,0.000002,98,0.000001,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,1.1,164,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]	vertex_ai/claude-sonnet-5-5	vertex_ai/claude-sonnet-5-5@default	vertex_ai/claude-sonnet-latest
[[182,208],83,3e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,9e-7]	vertex_ai/codestral-2	vertex_ai/codestral-2@001	vertex_ai/mistralai/codestral-2	vertex_ai/mistralai/codestral-2@001
[[182,208],83,2e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,6e-7]	vertex_ai/codestral-2501	vertex_ai/codestral@2405	vertex_ai/codestral@latest
[[],36,2e-7,50,1e-7,74,0.0011,83,0.000002,98,0.000001,111,"vertex_ai-language-models",112,65536,113,32768,114,"chat",121,0.134,124,0.00012,136,0.000012,151,0.000006]	vertex_ai/deep-research-pro-preview-12-2025
[[],83,3e-7,111,"vertex_ai",114,"ocr",115,0.0003,136,0.0000012]	vertex_ai/deepseek-ai/deepseek-ocr-maas
[[-169,182,-199,200,201,208],83,0.00000135,98,6.75e-7,111,"vertex_ai-deepseek_models",112,65336,113,8192,114,"chat",136,0.0000054,151,0.0000027]	vertex_ai/deepseek-ai/deepseek-r1-0528-maas
[[168,182,200,201,208],36,6e-8,83,6e-7,98,3e-7,111,"vertex_ai-deepseek_models",112,163840,113,32768,114,"chat",136,0.0000017,151,8.5e-7]	vertex_ai/deepseek-ai/deepseek-v3.1-maas
[[-169,182,-199,200,201,208],36,5.6e-8,83,5.6e-7,98,2.8e-7,111,"vertex_ai-deepseek_models",112,163840,113,32768,114,"chat",136,0.00000168,151,8.4e-7]	vertex_ai/deepseek-ai/deepseek-v3.2-maas
[[168,182,200,201,203,208,212],36,3e-8,83,3e-7,111,"vertex_ai-deepseek_models",112,1048576,113,1048576,114,"chat",136,0.0000012]	vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas
[[],64,0.000001,69,5e-7,72,3.75e-8,83,1.5e-7,98,7.5e-8,111,"vertex_ai",114,"chat",136,6e-7,151,3e-7]	vertex_ai/gemini-2.0-flash
[[],64,7.5e-8,69,3.75e-8,72,1.875e-8,83,7.5e-8,98,3.75e-8,111,"vertex_ai",114,"chat",136,3e-7,151,1.5e-7]	vertex_ai/gemini-2.0-flash-lite
[[-171,182,-185,196,198,200,-202,203,206,208,210,212,-214],64,0.000001,83,3e-7,98,1.5e-7,101,1.5e-7,111,"vertex_ai-language-models",112,32768,113,32768,114,"image_generation",121,0.039,124,0.00003,125,0.000015,128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,163,100000,216,8000000]	vertex_ai/gemini-2.5-flash-image
[[],64,0.000003,76,0.000003,83,5e-7,108,0.000003,111,"vertex_ai",114,"realtime",118,0.000012,136,0.000002]	vertex_ai/gemini-2.5-flash-native-audio
[[],83,5e-7,98,2.5e-7,111,"vertex_ai",114,"audio_speech",118,0.00001,136,0.00001]	vertex_ai/gemini-2.5-flash-preview-tts	vertex_ai/gemini-2.5-flash-tts
[[],83,0.000001,98,5e-7,111,"vertex_ai",114,"audio_speech",118,0.00002,136,0.00002]	vertex_ai/gemini-2.5-pro-tts	vertex_ai/gemini-3.1-flash-tts-preview
[[169,177,182,191,198,200,201,203,206,208,211,212,213],31,1e-7,34,1.8e-7,36,5e-8,53,9e-8,60,0.014,64,0.000001,65,0.000001,66,5e-7,67,5e-7,68,0.0000018,69,5e-7,70,5e-7,71,0.0000018,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai",112,1048576,113,65535,114,"chat",136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3-flash-preview
[[-202],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,52,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216]	vertex_ai/gemini-3-pro-image
[[-202],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216]	vertex_ai/gemini-3-pro-image-preview
[[169,182,191,198,200,201,203,206,208,211,212,213],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,65535,114,"chat",136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3-pro-preview
[[-202],36,5e-8,50,2.5e-8,52,2.5e-8,53,9e-8,74,0.00056,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,160,1.1]	vertex_ai/gemini-3.1-flash-image
[[-202],36,5e-8,50,2.5e-8,74,0.00056,83,5e-7,98,2.5e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015]	vertex_ai/gemini-3.1-flash-image-preview
[[169,-171,182,191,196,198,200,201,203,206,208,210,211,212,213],31,5e-8,32,2.5e-8,33,2.5e-8,34,9e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,65,5e-7,66,2.5e-7,67,2.5e-7,68,9e-7,69,2.5e-7,70,2.5e-7,71,9e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,160,1.1,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3.1-flash-lite
[[169,182,191,198,200,201,203,206,208,210,211,212,213],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,88,0.000002,89,0.000002,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,141,0.000009,142,0.000009,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3.1-pro-preview
[[169,182,191,198,200,201,203,206,208,210,211,212,213],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3.1-pro-preview-customtools
[[169,177,182,191,196,198,200,201,203,206,208,210,211,212,213],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,60,0.014,64,0.0000015,71,0.0000027,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai",112,1048576,113,65535,114,"chat",128,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162,160,1.1,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3.5-flash
[[169,-171,177,182,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,3e-8,50,1.5e-8,52,1.5e-8,53,5.4e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,160,1.1,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3.5-flash-lite
[[169,170],64,0.0000035,81,0.0000875,83,0.0000035,111,"vertex_ai",114,"realtime",118,0.000021,136,0.000021]	vertex_ai/gemini-3.5-live-translate-preview
[[],64,0.000002,81,0.00005,111,"vertex_ai",114,"audio_transcription",136,0.000012]	vertex_ai/gemini-3.5-transcribe
[[],64,0.0000035,81,0.0000875,111,"vertex_ai",114,"audio_transcription",136,0.000021]	vertex_ai/gemini-3.5-transcribe-live
[[169],64,0.0000035,83,0.0000035,111,"vertex_ai",114,"audio_transcription",136,0.000021]	vertex_ai/gemini-3.5-transcribe-live-preview
[[169],64,0.000002,83,0.000002,111,"vertex_ai",114,"audio_transcription",136,0.000012]	vertex_ai/gemini-3.5-transcribe-preview
[[169,177,182,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,1.1,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3.6-flash
[[169,177,182,-190,191,196,198,200,201,203,-205,206,208,210,211,212,213],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,1.1,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-3.7-flash	vertex_ai/gemini-3.8-flash
[[169,-183,-190,191,198,200,201,203,-205,206,-209,-211,211,212,-214],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai",112,1048576,113,65536,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,153,0.00000375,154,0.0000135,160,1.1]	vertex_ai/gemini-3.8-flash-cyber
[[],83,5e-7,111,"vertex_ai",112,8192,113,16384,114,"audio_speech",118,0.000006,136,0.000006]	vertex_ai/gemini-3.8-flash-lite-tts
[[],83,5e-7,111,"vertex_ai",112,8192,113,16384,114,"audio_speech",118,0.000009,136,0.000009]	vertex_ai/gemini-3.8-flash-tts
[[169,170,182,-204,212,213],64,0.000003,76,0.000001,83,7.5e-7,104,0.000033333333333333335,108,0.000001,111,"vertex_ai",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045,157,0.000001]	vertex_ai/gemini-3.8-live
[[169,177,178,182,-190,191,196,198,200,201,203,206,208,210,211,212,213],36,1e-7,50,5e-8,52,5e-8,53,1.8e-7,60,0.014,64,0.000002,69,0.000001,71,0.0000036,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,1048576,114,"chat",128,0.00001,136,0.00001,151,0.000005,153,0.000005,154,0.000018,160,1.1,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-4-argon
[[169,178,182,-190,191,196,198,200,201,203,206,208,210,211,212,213],36,2e-7,50,1e-7,52,1e-7,53,3.6e-7,60,0.014,64,0.000004,69,0.000002,71,0.0000072,83,0.000004,98,0.000002,101,0.000002,102,0.0000072,111,"vertex_ai",112,1048576,113,1048576,114,"chat",128,0.00002,136,0.00002,151,0.00001,153,0.00001,154,0.000036,160,1.1,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-4-argon-cyber-permissive
[[169,-171,177,178,182,-190,191,196,198,200,201,203,206,208,210,211,212,213,214],36,7.5e-8,50,3.75e-8,53,1.35e-7,60,0.014,64,0.0000015,69,7.5e-7,71,0.0000027,83,0.0000015,98,7.5e-7,102,0.0000027,111,"vertex_ai",112,1048576,113,1048576,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,154,0.0000135,160,1.1,164,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]	vertex_ai/gemini-4-hydrogen
[[179,190],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"vertex_ai",112,8192,114,"embedding",136,0,159,3072]	vertex_ai/gemini-embedding-2	vertex_ai/gemini-embedding-2-preview
[[],83,0.0000015,111,"vertex_ai",114,"chat",128,0.000009,136,0.000009,157,0.0000175]	vertex_ai/gemini-omni-1.1-flash
[[201,211,212],83,0.0000015,111,"vertex_ai",112,131072,113,57920,114,"chat",128,0.000009,136,0.000009,157,0.0000175]	vertex_ai/gemini-omni-1.1-flash-preview
[[-170,-171,-178,-183,-201,201,-204,-207,-209,-211,211,212,-214],83,0.0000015,111,"vertex_ai",112,131072,113,260640,114,"chat",128,0.000009,136,0.000009,157,0.000012]	vertex_ai/gemini-omni-1.2-flash
[[169,-171,177,182,196,198,200,201,203,206,208,210,211,212,213],36,1e-7,64,0.000001,83,0.000001,111,"vertex_ai",112,131072,113,65536,114,"chat",128,0.000005,136,0.000005,164,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]	vertex_ai/gemini-robotics-er-2-preview
[[],36,1.5e-8,83,1.5e-7,111,"vertex_ai",114,"chat",136,6e-7]	vertex_ai/gemma-4-26b-a4b-it
[[182,208,212],36,1.5e-8,83,1.5e-7,111,"vertex_ai-openai_models",112,262144,113,128000,114,"chat",136,6e-7]	vertex_ai/google/gemma-4-26b-a4b-it-maas
[[182,200,201,203,208,212],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"vertex_ai",112,524288,113,524288,114,"chat",136,0.000006,140,0.000012]	vertex_ai/grok-latest	vertex_ai/xai/grok-4.6	vertex_ai/xai/grok-4.7
[[208],83,2e-7,111,"vertex_ai-ai21_models",112,256000,113,256000,114,"chat",136,4e-7]	vertex_ai/jamba-1.5	vertex_ai/jamba-1.5-mini	vertex_ai/jamba-1.5-mini@001
[[208],83,0.000002,111,"vertex_ai-ai21_models",112,256000,113,256000,114,"chat",136,0.000008]	vertex_ai/jamba-1.5-large	vertex_ai/jamba-1.5-large@001
[[170],111,"vertex_ai",114,"audio_speech",121,0.06]	vertex_ai/lyria-002
[[-170,170,-183,-201,-204,-207,-213,-214],83,0,111,"vertex_ai",112,131072,113,8192,114,"audio_speech",121,0.04,136,0]	vertex_ai/lyria-3-clip-preview
[[-170,170,-183,-201,-204,-207,-213,-214],83,0,111,"vertex_ai",112,131072,113,8192,114,"audio_speech",121,0.08,136,0]	vertex_ai/lyria-3-pro-preview
[[206,208,212],83,0.000005,111,"vertex_ai-llama_models",112,128000,113,2048,114,"chat",136,0.000016]	vertex_ai/meta/llama-3.1-405b-instruct-maas
[[206,208,212],83,0,111,"vertex_ai-llama_models",112,128000,113,2048,114,"chat",136,0]	vertex_ai/meta/llama-3.1-70b-instruct-maas	vertex_ai/meta/llama-3.1-8b-instruct-maas	vertex_ai/meta/llama-3.2-90b-vision-instruct-maas
[[182,208],83,7.2e-7,98,3.6e-7,111,"vertex_ai-llama_models",112,128000,113,8192,114,"chat",136,7.2e-7,151,3.6e-7]	vertex_ai/meta/llama-3.3-70b-instruct-maas
[[182,208],83,3.5e-7,98,1.75e-7,111,"vertex_ai-llama_models",112,1000000,113,1000000,114,"chat",136,0.00000115,151,5.75e-7]	vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas	vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas
[[182,208],83,2.5e-7,98,1.25e-7,111,"vertex_ai-llama_models",112,10000000,113,10000000,114,"chat",136,7e-7,151,3.5e-7]	vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas	vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas
[[208],83,0,111,"vertex_ai-llama_models",112,32000,113,32000,114,"chat",136,0]	vertex_ai/meta/llama3-405b-instruct-maas	vertex_ai/meta/llama3-70b-instruct-maas	vertex_ai/meta/llama3-8b-instruct-maas
[[182,208],36,3e-8,83,3e-7,111,"vertex_ai-minimax_models",112,196608,113,196608,114,"chat",136,0.0000012]	vertex_ai/minimaxai/minimax-m2-maas
[[182,208],83,0.000002,111,"vertex_ai-mistral_models",112,128000,113,8191,114,"chat",136,0.000006]	vertex_ai/mistral-large-2411	vertex_ai/mistral-large@2407	vertex_ai/mistral-large@2411-001	vertex_ai/mistral-large@latest
[[182,208],83,4e-7,111,"vertex_ai-mistral_models",112,128000,113,8191,114,"chat",136,0.000002]	vertex_ai/mistral-medium-3	vertex_ai/mistral-medium-3@001	vertex_ai/mistralai/mistral-medium-3	vertex_ai/mistralai/mistral-medium-3@001
[[182,208],83,0.000003,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,0.000003]	vertex_ai/mistral-nemo@2407
[[182,208],83,1.5e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,1.5e-7]	vertex_ai/mistral-nemo@latest
[[],111,"vertex_ai",114,"ocr",115,0.0005]	vertex_ai/mistral-ocr-2505
[[182,208,212],83,1e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,3e-7]	vertex_ai/mistral-small-2503
[[182,208],83,1e-7,111,"vertex_ai-mistral_models",112,32000,113,8191,114,"chat",136,3e-7]	vertex_ai/mistral-small-2503@001
[[182,-199,208,213],36,6e-8,83,6e-7,111,"vertex_ai-moonshot_models",112,256000,113,256000,114,"chat",136,0.0000025]	vertex_ai/moonshotai/kimi-k2-thinking-maas
[[-199,201],83,9e-8,98,4.5e-8,111,"vertex_ai-openai_models",112,131072,113,32768,114,"chat",136,3.6e-7,151,1.8e-7]	vertex_ai/openai/gpt-oss-120b-maas
[[-199,201],36,7e-9,83,7e-8,98,3.5e-8,111,"vertex_ai-openai_models",112,131072,113,32768,114,"chat",136,2.5e-7,151,1.25e-7]	vertex_ai/openai/gpt-oss-20b-maas
[[182,-199,208],83,2.2e-7,98,1.1e-7,111,"vertex_ai-qwen_models",112,262144,113,16384,114,"chat",136,8.8e-7,151,4.4e-7]	vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas
[[182,-199,208],36,2.2e-8,83,2.2e-7,98,1.1e-7,111,"vertex_ai-qwen_models",112,262144,113,32768,114,"chat",136,0.0000018,151,9e-7]	vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas
[[182,-199,208],83,1.5e-7,111,"vertex_ai-qwen_models",112,262144,113,262144,114,"chat",136,0.0000012]	vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas	vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas
[[],79,0.0015,111,"vertex_ai",114,"vector_store"]	vertex_ai/search_api
[[],79,0.001,83,0,111,"vertex_ai",114,"rerank",136,0]	vertex_ai/semantic-ranker-default	vertex_ai/semantic-ranker-default-002	vertex_ai/semantic-ranker-default-003	vertex_ai/semantic-ranker-default-004	vertex_ai/semantic-ranker-default@latest	vertex_ai/semantic-ranker-fast	vertex_ai/semantic-ranker-fast-004	vertex_ai/semantic-ranker-fast@latest
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.5]	vertex_ai/veo-2.0-generate-001
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.1,130,0.12]	vertex_ai/veo-3.0-fast-generate-001
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.4]	vertex_ai/veo-3.0-generate-001
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.1,130,0.12,133,0.3]	vertex_ai/veo-3.1-fast-generate-001	vertex_ai/veo-3.1-fast-generate-preview
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.4,133,0.6]	vertex_ai/veo-3.1-generate-001	vertex_ai/veo-3.1-generate-preview
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.05,130,0.08]	vertex_ai/veo-3.1-lite-generate-001
[[],111,"vertex_ai",114,"image_generation",121,0.06]	vertex_ai/virtual-try-on-001
[[182,200,203,208,212,213],36,5e-8,83,2e-7,111,"vertex_ai",112,128000,113,128000,114,"chat",136,5e-7]	vertex_ai/xai/grok-4.1-fast-non-reasoning
[[182,200,201,203,208,212,213],36,5e-8,83,2e-7,111,"vertex_ai",112,128000,113,128000,114,"chat",136,5e-7]	vertex_ai/xai/grok-4.1-fast-reasoning
[[182,200,203,208,212,213],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"vertex_ai",112,2000000,113,2000000,114,"chat",136,0.0000025,140,0.000005]	vertex_ai/xai/grok-4.20-non-reasoning
[[182,200,201,203,208,212,213],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"vertex_ai",112,2000000,113,2000000,114,"chat",136,0.0000025,140,0.000005]	vertex_ai/xai/grok-4.20-reasoning
[[182,200,201,203,208,212],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"vertex_ai",112,200000,113,200000,114,"chat",136,0.0000025,140,0.000005]	vertex_ai/xai/grok-4.3
[[182,-199,201,208],36,6e-8,83,6e-7,111,"vertex_ai-zai_models",112,200000,113,128000,114,"chat",136,0.0000022]	vertex_ai/zai-org/glm-4.7-maas
[[182,-199,200,201,208],36,1e-7,83,0.000001,111,"vertex_ai-zai_models",112,200000,113,128000,114,"chat",136,0.0000032]	vertex_ai/zai-org/glm-5-maas
[[182,-199,200,201,203,208],36,1.4e-7,83,0.0000014,111,"vertex_ai-zai_models",112,1000000,113,64000,114,"chat",136,0.0000044]	vertex_ai/zai-org/glm-5.2-maas
[[182,201,-209,212],111,"volcengine",112,256000,113,128000,114,"chat",215,[{"input_cost_per_token":4.6e-7,"output_cost_per_token":0.0000023,"range":[0,32000]},{"input_cost_per_token":7e-7,"output_cost_per_token":0.0000035,"range":[32000,128000]},{"input_cost_per_token":0.0000014,"output_cost_per_token":0.000007,"range":[128000,256000]}]]	volcengine/doubao-seed-2-0-code-preview-260215	volcengine/doubao-seed-2-0-pro-260215
[[182,201,-209,212],111,"volcengine",112,256000,113,128000,114,"chat",215,[{"input_cost_per_token":8.7e-8,"output_cost_per_token":5.2e-7,"range":[0,32000]},{"input_cost_per_token":1.3e-7,"output_cost_per_token":7.8e-7,"range":[32000,128000]},{"input_cost_per_token":2.6e-7,"output_cost_per_token":0.0000016,"range":[128000,256000]}]]	volcengine/doubao-seed-2-0-lite-260215
[[182,201,-209,212],111,"volcengine",112,256000,113,128000,114,"chat",215,[{"input_cost_per_token":2.9e-8,"output_cost_per_token":2.9e-7,"range":[0,32000]},{"input_cost_per_token":5.8e-8,"output_cost_per_token":5.8e-7,"range":[32000,128000]},{"input_cost_per_token":1.2e-7,"output_cost_per_token":0.0000012,"range":[128000,256000]}]]	volcengine/doubao-seed-2-0-mini-260215
[[169,182,200,201,-209,212],31,3.45e-7,36,2.3e-8,64,0.000001725,83,1.15e-7,111,"volcengine",112,1024000,113,256000,114,"chat",136,3.88126e-7]	volcengine/doubao-seed-2-1-lite-260915
[[182,200,201,-209,212],36,1.725e-7,83,8.625e-7,111,"volcengine",112,256000,113,256000,114,"chat",136,0.0000043125]	volcengine/doubao-seed-2-1-pro-260628
[[182,200,201,-209,212],36,1.725e-7,83,8.625e-7,111,"volcengine",112,1024000,113,256000,114,"chat",136,0.0000043125]	volcengine/doubao-seed-2-1-pro-260915
[[182,200,201,-209,212],36,8.625e-8,83,4.3125e-7,111,"volcengine",112,256000,113,256000,114,"chat",136,0.00000215625]	volcengine/doubao-seed-2-1-turbo-260628
[[],111,"volcengine",114,"video_generation",129,0.141942857,130,0.354085714,132,0.066003429,133,0.722057143,134,0.141942857]	volcengine/doubao-seedance-2-0-260128
[[],111,"volcengine",114,"video_generation",129,0.114171429,132,0.053089714,134,0.114171429]	volcengine/doubao-seedance-2-0-fast-260128
[[],111,"volcengine",114,"video_generation",129,0.070971429,132,0.033001714,134,0.070971429]	volcengine/doubao-seedance-2-0-mini-260615
[[],111,"volcengine",114,"video_generation",129,0.216,130,0.5346,132,0.096075,134,0.216]	volcengine/doubao-seedance-2-5-260628
[[-213],83,5e-8,111,"wandb",112,131000,113,131072,114,"chat",136,1e-7]	wandb/JetBrains/Mellum2-12B-A2.5B-Instruct	wandb/ibm-granite/granite-4.1-8b
[[200,201,212],36,5e-8,83,2.3e-7,111,"wandb",112,262000,113,262144,114,"chat",136,9.6e-7]	wandb/MiniMaxAI/MiniMax-M3
[[-213],83,5e-8,111,"wandb",112,32800,113,32768,114,"chat",136,2.2e-7]	wandb/OpenPipe/Qwen3-14B-Instruct
[[-213],83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,3e-7]	wandb/Qwen/Qwen3-30B-A3B-Instruct-2507
[[201,212],83,2.5e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000125]	wandb/Qwen/Qwen3.5-35B-A3B
[[200,201,212],36,1.2e-7,83,6e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.0000036]	wandb/Qwen/Qwen3.6-27B
[[200,201,212],36,3.5e-8,83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,8.9e-7]	wandb/Qwen/Qwen3.6-35B-A3B
[[200,201,212],36,1.5e-7,83,4e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.000003]	wandb/Qwen/Qwen3.8-27B
[[200,201],36,2e-7,83,5e-7,111,"wandb",112,128000,113,128000,114,"chat",136,0.0000015]	wandb/deepseek-ai/DeepSeek-V3.1
[[200,201,-213],36,7e-8,83,1.4e-7,111,"wandb",112,1049000,113,1048576,114,"chat",136,2.8e-7]	wandb/deepseek-ai/DeepSeek-V4-Flash
[[200,201,-213],36,5e-8,83,1.3e-7,111,"wandb",112,262000,113,262144,114,"chat",136,2.7e-7]	wandb/deepseek-ai/DeepSeek-V4-Flash-0731
[[200,201,-213],36,2e-7,83,0.00000115,111,"wandb",112,1049000,113,1048576,114,"chat",136,0.00000255]	wandb/deepseek-ai/DeepSeek-V4-Pro
[[200,201],36,4.4e-8,83,0.00000131,111,"wandb",112,1049000,114,"chat",136,0.00000396]	wandb/deepseek-ai/DeepSeek-V4-Pro-0813
[[200,201,212],36,2e-9,83,1.3e-7,111,"wandb",112,1049000,113,1048576,114,"chat",136,6.5e-7]	wandb/deepseek-ai/DeepSeek-V4.1-Flash	wandb/deepseek-ai/DeepSeek-V4.1-Flash-1017
[[182,200,201,208,212],36,5e-8,83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,3e-7]	wandb/google/gemma-4-26B-A4B-it
[[201,212],83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,3.4e-7]	wandb/google/gemma-4-31B-it
[[200,201],36,1.5e-8,83,6e-8,111,"wandb",112,131000,114,"chat",136,1.5e-7]	wandb/ibm-granite/granite-4.2-8b
[[-213],83,8e-7,111,"wandb",112,131000,113,128000,114,"chat",136,8e-7]	wandb/meta-llama/Llama-3.1-70B-Instruct
[[],83,2.2e-7,111,"wandb",112,128000,113,128000,114,"chat",136,2.2e-7]	wandb/meta-llama/Llama-3.1-8B-Instruct
[[],83,7.1e-7,111,"wandb",112,128000,113,128000,114,"chat",136,7.1e-7]	wandb/meta-llama/Llama-3.3-70B-Instruct
[[182,201,203,212],36,1e-7,83,6e-7,111,"wandb",112,262144,113,262144,114,"chat",136,0.000003]	wandb/moonshotai/Kimi-K2.5
[[200,201,212],36,1.5e-7,83,6.5e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000341]	wandb/moonshotai/Kimi-K2.6
[[200,201,212],36,1.2e-7,83,6e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.000003]	wandb/moonshotai/Kimi-K2.7-Code
[[200,201,-213],36,1e-7,83,5e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000215]	wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B
[[200,201,-213],36,4e-8,83,7e-8,111,"wandb",112,262000,113,262144,114,"chat",136,2e-7]	wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B
[[182,200,201,203,208,212],36,2e-8,83,1.5e-7,111,"wandb",112,1049000,113,943718,114,"chat",136,5e-7]	wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B
[[201],83,3e-8,111,"wandb",112,131000,113,131072,114,"chat",136,1.7e-7]	wandb/openai/gpt-oss-120b
[[201],83,3e-8,111,"wandb",112,131000,113,131072,114,"chat",136,1.3e-7]	wandb/openai/gpt-oss-20b
[[182,200,201,203,208,-213],36,4e-8,83,3e-7,111,"wandb",112,1049000,114,"chat",136,0.000001]	wandb/reflection/Beam-1.0-501B-A23B
[[200,201,-213],36,1.4e-7,83,6.2e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000242]	wandb/zai-org/GLM-5.2
[[182,200,201,203,208,-213],36,1.9e-7,83,7.5e-7,111,"wandb",112,1049000,114,"chat",136,0.000003]	wandb/zai-org/GLM-5.3
[[182,200,201,203,208,212],36,2e-8,83,1.2e-7,111,"wandb",112,1049000,114,"chat",136,3.8e-7]	wandb/zai-org/GLM-5.3-Flash
[[],81,0.0001,111,"openai",114,"audio_transcription",129,0.0001]	whisper-1
[[212],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,4096,113,4096,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]	writer.palmyra-vision-7b
[[182,200,201,203,208,212,213],36,2e-7,39,4e-7,40,3.2e-7,50,1.6e-7,76,0.00000125,83,0.00000125,87,0.0000025,88,0.000002,98,0.000001,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005,141,0.000004,151,0.000002]	xai/grok-4.20	xai/grok-4.20-0309	xai/grok-4.20-0309-reasoning	xai/grok-4.20-reasoning	xai/grok-4.20-reasoning-latest	xai/grok-4.3	xai/grok-4.3-latest
[[182,200,203,208,212,213],36,2e-7,39,4e-7,40,3.2e-7,50,1.6e-7,76,0.00000125,83,0.00000125,87,0.0000025,88,0.000002,98,0.000001,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005,141,0.000004,151,0.000002]	xai/grok-4.20-0309-non-reasoning	xai/grok-4.20-non-reasoning	xai/grok-4.20-non-reasoning-latest
[[182,200,201,203,208,212,213],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005]	xai/grok-4.20-beta	xai/grok-4.20-beta-0309	xai/grok-4.20-beta-0309-reasoning	xai/grok-4.20-beta-latest	xai/grok-4.20-beta-latest-reasoning	xai/grok-4.20-beta-reasoning	xai/grok-4.20-experimental-beta-0304	xai/grok-4.20-experimental-beta-0304-reasoning	xai/grok-4.20-experimental-beta-latest	xai/grok-4.20-experimental-beta-reasoning-latest	xai/grok-4.20-reasoning-gv2
[[182,200,203,208,212,213],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005]	xai/grok-4.20-beta-0309-non-reasoning	xai/grok-4.20-beta-latest-non-reasoning	xai/grok-4.20-beta-non-reasoning	xai/grok-4.20-experimental-beta-0304-non-reasoning	xai/grok-4.20-experimental-beta-non-reasoning-latest	xai/grok-4.20-non-reasoning-gv2
[[-183,200,201,203,-209,212,213],36,2e-7,39,4e-7,40,3.2e-7,50,1.6e-7,76,0.00000125,83,0.00000125,87,0.0000025,88,0.000002,98,0.000001,111,"xai",112,1000000,113,1000000,114,"responses",136,0.0000025,140,0.000005,141,0.000004,151,0.000002]	xai/grok-4.20-multi-agent	xai/grok-4.20-multi-agent-0309	xai/grok-4.20-multi-agent-latest
[[182,200,201,203,208,212,213],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"responses",136,0.0000025,140,0.000005]	xai/grok-4.20-multi-agent-beta-0309
[[-183,200,201,203,-209,212,213],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"responses",136,0.0000025,140,0.000005]	xai/grok-4.20-multi-agent-beta-latest	xai/grok-4.20-multi-agent-experimental-beta-0304	xai/grok-4.20-multi-agent-experimental-beta-latest
[[182,200,201,203,208,212,213],36,3e-7,39,6e-7,76,0.000002,83,0.000002,87,0.000004,111,"xai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012]	xai/grok-4.5	xai/grok-4.5-latest	xai/grok-build-latest
[[182,200,201,203,208,212,213],36,5e-7,39,0.000001,76,0.000002,83,0.000002,87,0.000004,111,"xai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012]	xai/grok-4.6
[[182,200,201,203,208,212,213],36,5e-7,39,0.000001,40,8e-7,50,4e-7,76,0.000002,83,0.000002,87,0.000004,88,0.0000032,98,0.0000016,111,"xai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012,141,0.0000096,151,0.0000048]	xai/grok-4.7	xai/grok-latest
[[182,200,201,203,208,212],36,2e-7,39,4e-7,76,0.000001,83,0.000001,87,0.000002,111,"xai",112,256000,113,256000,114,"chat",136,0.000002,140,0.000004]	xai/grok-build-0.1	xai/grok-code-fast	xai/grok-code-fast-1	xai/grok-code-fast-1-0825
[[],74,0.02,111,"xai",114,"image_generation"]	xai/grok-imagine-image	xai/grok-imagine-image-2026-03-02
[[],74,0.06,111,"xai",114,"image_generation",122,0.04,123,0.06]	xai/grok-imagine-image-2.0
[[],74,0.05,111,"xai",114,"image_generation"]	xai/grok-imagine-image-pro	xai/grok-imagine-image-quality	xai/grok-imagine-image-quality-20260403	xai/grok-imagine-image-quality-latest
[[],74,0.002,111,"xai",114,"video_generation",129,0.05,132,0.05,134,0.07]	xai/grok-imagine-video
[[],74,0.01,111,"xai",114,"video_generation",129,0.08,130,0.25,132,0.08,134,0.14]	xai/grok-imagine-video-1.5	xai/grok-imagine-video-1.5-2026-05-30	xai/grok-imagine-video-1.5-preview
[[],74,0.01,111,"xai",114,"video_generation",129,0.02,130,0.14,132,0.02,134,0.03]	xai/grok-imagine-video-1.5-lite
[[169,170,182],81,0.001333333333333,82,0.004,111,"xai",114,"realtime"]	xai/grok-voice-2.0	xai/grok-voice-3.0	xai/grok-voice-latest
[[],81,0.00002778,111,"xai",114,"audio_transcription",129,0]	xai/grok-voice-transcribe-1.0	xai/grok-voice-transcribe-2.0
[[-170,182,201,203,206,208,-213],83,6e-7,98,3e-7,101,3e-7,102,0.00000105,111,"bedrock_converse",112,203000,113,128000,114,"chat",136,0.0000022,151,0.0000011,153,0.0000011,154,0.00000385]	zai.glm-4.7
[[-170,182,201,203,206,208,-213],83,7e-8,98,3.5e-8,101,3.5e-8,102,1.225e-7,111,"bedrock_converse",112,203000,113,128000,114,"chat",136,4e-7,151,2e-7,153,2e-7,154,7e-7]	zai.glm-4.7-flash
[[-170,182,192,201,203,206,208,-213],83,0.000001,98,5e-7,102,0.00000175,111,"bedrock_converse",112,200000,113,128000,114,"chat",136,0.0000032,151,0.0000016,154,0.0000056]	zai.glm-5
[[182,208],83,1e-7,111,"zai",112,128000,113,32000,114,"chat",136,1e-7]	zai/glm-4-32b-0414-128k
[[182,208],83,6e-7,111,"zai",112,128000,113,32000,114,"chat",136,0.0000022]	zai/glm-4.5
[[182,208],83,2e-7,111,"zai",112,128000,113,32000,114,"chat",136,0.0000011]	zai/glm-4.5-air
[[182,208],83,0.0000011,111,"zai",112,128000,113,32000,114,"chat",136,0.0000045]	zai/glm-4.5-airx
[[182,208],83,0,111,"zai",112,128000,113,32000,114,"chat",136,0]	zai/glm-4.5-flash
[[182,208],83,0.0000022,111,"zai",112,128000,113,32000,114,"chat",136,0.0000089]	zai/glm-4.5-x
[[182,208,212],83,6e-7,111,"zai",112,128000,113,32000,114,"chat",136,0.0000018]	zai/glm-4.5v
[[182,200,201,208],3,0,36,1.1e-7,83,6e-7,111,"zai",112,200000,113,128000,114,"chat",136,0.0000022]	zai/glm-4.6	zai/glm-4.7
[[182,200,201,208],3,0,36,0,83,0,111,"zai",112,200000,113,128000,114,"chat",136,0]	zai/glm-4.7-flash
[[182,200,201,208],3,0,36,2e-7,83,0.000001,111,"zai",112,200000,113,128000,114,"chat",136,0.0000032]	zai/glm-5
[[182,200,201,208],3,0,36,3e-7,83,0.0000012,111,"zai",112,200000,113,128000,114,"chat",136,0.000005]	zai/glm-5-code
[[182,200,201,208],3,0,36,2.6e-7,83,0.0000014,111,"zai",112,200000,113,128000,114,"chat",136,0.0000044]	zai/glm-5.1
[[182,200,201,208],3,0,36,2.6e-7,83,0.0000014,111,"zai",112,1000000,113,128000,114,"chat",136,0.0000044]	zai/glm-5.2
[[182,200,201,203,208],3,0,36,2.6e-7,83,0.0000014,111,"zai",112,1000000,113,128000,114,"chat",136,0.0000044]	zai/glm-5.3	zai/glm-latest
[[182,200,201,203,208,212],3,0,36,3e-8,83,1.5e-7,111,"zai",112,1048576,113,128000,114,"chat",136,5e-7]	zai/glm-5.3-flash	zai/glm-flash-latest
[[182,200,201,208,212],36,2.4e-7,83,0.0000012,111,"zai",112,200000,113,128000,114,"chat",136,0.000004]	zai/glm-5v-turbo`;
